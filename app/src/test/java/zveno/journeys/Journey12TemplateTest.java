package zveno.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.stage.WindowHelper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.journeys.Hands.Held;
import zveno.partners.Partner;
import zveno.shell.OpenWindow;
import zveno.ui.OnScreen;
import zveno.ui.Pictures;
import zveno.ui.Tone;

/// Journey 12: a field is added to the template in Word and one tag is mistyped; the fault is told
/// with its place and what was meant, and mended by one button, in nine actions.
@Tag("ui")
class Journey12TemplateTest {
  private static final int ALLOWED = 9;

  /// In Word: the field is pasted, the other one typed, the file saved.
  private static final int IN_WORD = 3;

  private static final String TITLE = "Письмо об окончании соглашения";

  @TempDir Path folder;

  private final OpenWindow window = new OpenWindow().demo();

  @BeforeEach
  void open() {
    window.show(Tone.LIGHT, 100, 1366, 768);
  }

  @AfterEach
  void close() {
    window.close();
    assertThat(window.faults).isEmpty();
  }

  @Test
  void a_mistyped_tag_is_understood_and_mended() throws IOException {
    Hands hands = new Hands(window.scene(), window::quiet);
    hands.press(KeyCode.DIGIT5, Held.ALT);
    hands.click(Paper.row(window.scene(), "#papers", TITLE));
    hands.press(KeyCode.L, Held.CONTROL);
    hands.click(Paper.row(window.scene(), "#fields", "партнёр.почта"));
    hands.click(window.scene().lookup("#edit-template"));

    String pasted = OnScreen.get(() -> Clipboard.getSystemClipboard().getString());
    assertThat(pasted).isEqualTo("{{партнёр.почта}}");
    assertThat(window.opened).hasSize(1);
    Path file = window.opened.getFirst();
    assertThat(file).hasFileName(TITLE + ".docx").exists();
    Paper.change(
        file,
        document -> {
          document.createParagraph().createRun().setText("Ваша почта: " + pasted);
          document.createParagraph().createRun().setText("ИНН {{партнёр.ннн}}");
        });
    comeBackFromWord();

    OnScreen.until("the fault", () -> !told().isEmpty());
    window.quiet();
    assertThat(OnScreen.get(this::told))
        .contains("Поле {{партнёр.ннн}} неизвестно; возможно, вы имели в виду «партнёр.инн»")
        .contains("абзац ")
        .contains(": «ИНН {{партнёр.ннн}}»");
    assertThat(OnScreen.get(() -> window.scene().lookup("#write-word").isDisabled())).isTrue();
    assertThat(Pictures.take(window.scene(), "journey-12")).isNotEmptyFile();
    hands.click(window.scene().lookup("#mend-0-0"));

    OnScreen.until("no fault", () -> told().isEmpty());
    window.quiet();
    assertThat(hands.actions() + IN_WORD).isLessThanOrEqualTo(ALLOWED);
    assertThat(Paper.text(file)).contains("ИНН {{партнёр.инн}}");

    window.answer(folder);
    hands.click(window.scene().lookup("#write-word"));
    Partner school =
        window.partners.find(window.partners.named("ГБОУ СОШ № 905").getFirst().id()).orElseThrow();
    assertThat(Paper.text(folder.resolve(TITLE + " – ГБОУ СОШ № 905.docx")))
        .contains("Ваша почта: " + school.organization().email())
        .contains("ИНН " + school.organization().inn());
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSizeGreaterThan(5);
    }
  }

  /// Another program was in front; the template is looked at again without being asked to. The
  /// toolkit without a screen never takes the focus away by itself.
  private void comeBackFromWord() {
    OnScreen.run(() -> WindowHelper.setFocused(window.scene().getWindow(), false));
    OnScreen.run(() -> WindowHelper.setFocused(window.scene().getWindow(), true));
  }

  /// On the screen's thread.
  private String told() {
    return window.scene().getRoot().lookupAll("#template-faults .label").stream()
        .map(label -> ((Labeled) label).getText())
        .collect(Collectors.joining("\n"));
  }
}
