package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.attachments.FileOwner;
import zveno.partners.PartnerField;
import zveno.ui.OnScreen;
import zveno.ui.Pictures;
import zveno.ui.Tone;

/// Every tab of a full card, and the table with the files that hang on its partners: light, and in
/// big letters in the dark.
@Tag("ui")
class CardPicturesTest {
  private static final List<String> FILES =
      List.of(
          "Договор о сотрудничестве № 14 от 01.09.2024 с приложениями и актом.pdf",
          "Программа.docx",
          "Фото.jpg");

  @TempDir Path folder;
  private final OpenWindow window = new OpenWindow().demo();

  @AfterEach
  void close() {
    window.close();
    assertThat(window.faults).isEmpty();
  }

  @Test
  void tabs_of_the_card() throws IOException {
    fill();
    window.show(Tone.LIGHT, 100, 1366, 768);
    openCard("901");
    turn("files");
    Pictures.take(window.scene(), "card-files-none");
    openCard("гбоу сош 905");
    tabs("LIGHT");
    big();
    tabs("140");
  }

  private void tabs(String name) {
    for (String tab : List.of("overview", "contacts", "agreements", "files", "history")) {
      turn(tab);
      assertThat(Pictures.take(window.scene(), "card-" + tab + "-" + name)).isNotEmptyFile();
    }
  }

  @Test
  void the_column_of_files() throws IOException {
    fill();
    window.show(Tone.LIGHT, 100, 1366, 768);
    OnScreen.run(() -> ((TextField) window.scene().lookup("#filter")).setText("сош"));
    window.quiet();
    toTheRight();
    assertThat(Pictures.take(window.scene(), "files-column")).isNotEmptyFile();
    big();
    toTheRight();
    assertThat(Pictures.take(window.scene(), "files-column-140")).isNotEmptyFile();
  }

  private void fill() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String name : FILES) {
      files.add(Files.writeString(folder.resolve(name), name.repeat(40)));
    }
    UUID partner = window.partners.named("ГБОУ СОШ № 905").getFirst().id();
    window.partners.set(List.of(partner), PartnerField.CITY, "Заречный");
    window.partners.set(List.of(partner), PartnerField.CITY, "Заречье");
    window.attachments.add(FileOwner.partner(partner), "СОШ № 905", files);
  }

  private void big() {
    OnScreen.run(
        () -> {
          window.theme.tone().set(Tone.DARK);
          window.theme.percent().set(140);
        });
    window.quiet();
  }

  private void toTheRight() {
    OnScreen.run(
        () -> {
          ScrollBar bar =
              (ScrollBar) window.scene().lookup("#partners .virtual-flow > .scroll-bar:horizontal");
          bar.setValue(bar.getMax());
        });
    window.quiet();
  }

  private void turn(String tab) {
    OnScreen.run(() -> ((Button) window.scene().lookup("#tab-" + tab)).fire());
    window.quiet();
  }

  private void openCard(String found) {
    OnScreen.run(() -> ((TextField) window.scene().lookup("#filter")).setText(found));
    window.quiet();
    OnScreen.run(
        () -> {
          TableView<?> table = (TableView<?>) window.scene().lookup("#partners");
          table.getSelectionModel().clearAndSelect(0);
          table.requestFocus();
          table.fireEvent(
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, true, false, false));
        });
    window.quiet();
  }
}
