package zveno.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.journeys.Hands.Held;
import zveno.shell.Audit;
import zveno.shell.FocusWalk;
import zveno.shell.OpenWindow;
import zveno.ui.OnScreen;
import zveno.ui.Pictures;
import zveno.ui.Tone;

/// Journey 15: no mouse, Russian layout, letters of 140 %, dark: a partner, an event and a document
/// in sixty keys, each letter counted; nothing is clipped and the focus is always in sight.
@Tag("ui")
class Journey15KeyboardTest {
  private static final int ALLOWED = 60;

  /// The dialog for files of the system: its name is accepted.
  private static final int DIALOG = 1;

  private static final String INN = "7830001067";

  @TempDir Path folder;

  private final OpenWindow window = new OpenWindow().demo().firstDay();
  private final List<String> clipped = new ArrayList<>();
  private FocusWalk focus;
  private Hands hands;
  private int pictures;

  @BeforeEach
  void open() {
    window.show(Tone.DARK, 140, 1366, 768);
    hands = new Hands(window.scene(), window::quiet);
    focus = FocusWalk.beside(window.scene());
  }

  @AfterEach
  void close() {
    window.close();
    assertThat(window.faults).isEmpty();
  }

  @Test
  void a_partner_an_event_and_a_document_without_a_mouse() throws IOException {
    int partners = window.partners.all().size();
    int events = window.events.all().size();
    Path file = folder.resolve("Социальные партнёры.docx");
    window.answer(file);

    press(KeyCode.DIGIT2, Held.ALT);
    press(KeyCode.N, Held.CONTROL);
    type("Лицей 9");
    press(KeyCode.ENTER, Held.CONTROL);
    type(INN);
    press(KeyCode.ENTER);
    press(KeyCode.DIGIT3, Held.ALT);
    press(KeyCode.N, Held.CONTROL);
    type("Совет");
    press(KeyCode.TAB);
    type("5.12");
    press(KeyCode.ENTER);
    press(KeyCode.DIGIT5, Held.ALT);
    press(KeyCode.DOWN);
    press(KeyCode.S, Held.CONTROL);

    assertThat(window.partners.all()).hasSize(partners + 1);
    assertThat(window.partners.named("Лицей 9"))
        .singleElement()
        .satisfies(partner -> assertThat(partner.inn()).isEqualTo(INN));
    assertThat(window.events.all())
        .filteredOn(event -> event.title().equals("Совет"))
        .singleElement()
        .satisfies(
            event -> assertThat(event.when().date().orElseThrow().first()).isEqualTo("2026-12-05"));
    assertThat(window.events.all()).hasSize(events + 1);
    assertThat(Paper.text(file)).contains("Лицей 9");
    assertThat(hands.keys() + DIALOG).isLessThanOrEqualTo(ALLOWED);
    assertThat(clipped).isEmpty();
    assertThat(focus.faults()).isEmpty();
  }

  private void press(KeyCode code, Held... held) {
    hands.press(code, held);
    look(code.getName());
  }

  private void type(String text) {
    hands.type(text);
    look("«" + text + "»");
  }

  private void look(String after) {
    focus.step();
    OnScreen.get(() -> Audit.of(window.scene())).forEach(f -> clipped.add(after + ": " + f));
    Pictures.take(window.scene(), "journey-15-" + ++pictures);
  }
}
