package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.attachments.FileOwner;
import zveno.intake.Books;
import zveno.ui.DraggedFiles;
import zveno.ui.OnScreen;
import zveno.ui.Pictures;
import zveno.ui.Tone;

/// Files dragged from the desktop: a table onto the window begins an import, anything onto a card
/// hangs on it.
@Tag("ui")
class DragTest {
  @TempDir Path folder;
  private final OpenWindow window = new OpenWindow();
  private ImportDesk desk;

  @BeforeEach
  void a_window_with_a_school() {
    desk = new ImportDesk(window, folder);
    window.add("Школа № 901");
    window.show(Tone.LIGHT, 100, 1366, 768);
  }

  @AfterEach
  void close() {
    window.close();
    assertThat(window.faults).isEmpty();
  }

  @Test
  void a_table_dropped_onto_the_window_begins_an_import() {
    Path table = desk.csv("Школы.csv", "Название;Район", "Школа № 902;Горный");
    for (String place : List.of("#partners", "#go-trash", ".status-bar")) {
      DraggedFiles dragged = new DraggedFiles(node(place), List.of(picture(), table));
      assertThat(dragged.over(node(place))).as("taken over %s", place).isTrue();
      assertThat(marked("dropping", window.scene().getRoot())).isTrue();
      if (place.equals("#partners")) Pictures.take(window.scene(), "drag-window");
      dragged.away();
      assertThat(marked("dropping", window.scene().getRoot())).as("gone again").isFalse();
      assertThat(window.scene().lookup("#step-columns")).as("not dropped yet").isNull();
    }
    DraggedFiles dragged = new DraggedFiles(node("#partners"), List.of(picture(), table));
    dragged.over(node("#partners"));
    dragged.drop(node("#partners"));
    window.quiet();
    assertThat(desk.text("#step-columns", ".caption")).isEqualTo("сопоставлено 2 из 2");
    assertThat(marked("dropping", window.scene().getRoot())).isFalse();
  }

  @Test
  void what_is_no_table_is_not_taken_by_the_window() {
    DraggedFiles dragged = new DraggedFiles(node("#partners"), List.of(picture()));
    assertThat(dragged.over(node("#partners"))).isFalse();
    assertThat(marked("dropping", window.scene().getRoot())).isFalse();
    dragged.drop(node("#partners"));
    window.quiet();
    assertThat(desk.visible("#partners")).isTrue();
  }

  @Test
  void files_dropped_onto_a_card_hang_on_it_tables_too() {
    OnScreen.run(
        () -> {
          TableView<?> table = (TableView<?>) node("#partners");
          table.getSelectionModel().clearAndSelect(0);
          table.requestFocus();
          table.fireEvent(
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, true, false, false));
        });
    window.quiet();
    Path table = desk.csv("Школы.csv", "Название;Район", "Школа № 902;Горный");
    DraggedFiles dragged = new DraggedFiles(node("#card"), List.of(picture(), table));
    assertThat(dragged.over(node("#card"))).isTrue();
    assertThat(marked("drop", node("#card"))).isTrue();
    assertThat(Pictures.take(window.scene(), "drag-card")).isNotEmptyFile();
    dragged.drop(node("#card"));
    window.quiet();
    UUID school = window.partners.named("Школа № 901").getFirst().id();
    assertThat(window.attachments.of(FileOwner.partner(school)))
        .extracting(file -> file.name())
        .containsExactlyInAnyOrder("Фото.jpg", "Школы.csv");
    assertThat(window.scene().lookup("#step-columns")).as("no import").isNull();
    assertThat(marked("drop", node("#card"))).isFalse();
  }

  private Node node(String place) {
    return OnScreen.get(() -> window.scene().lookup(place));
  }

  private static boolean marked(String state, Node node) {
    return OnScreen.get(
        () -> node.getPseudoClassStates().contains(PseudoClass.getPseudoClass(state)));
  }

  private Path picture() {
    return Books.text(folder.resolve("Фото.jpg"), "jpg");
  }
}
