package zveno.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import zveno.journeys.Hands.Held;
import zveno.shell.OpenWindow;
import zveno.ui.OnScreen;
import zveno.ui.Tone;

/// After a row is deleted the next one stands in its place, and the notice takes back what it
/// speaks of, not what was done since.
@Tag("ui")
class DeletedRowsTest {
  private final OpenWindow window = new OpenWindow();
  private Hands hands;

  @BeforeEach
  void open() {
    for (int i = 1; i < 5; i++) window.add("Школа № 90" + i, "inn", "00" + i);
    window.show(Tone.LIGHT, 100, 1366, 768);
    hands = new Hands(window.scene(), window::quiet);
    OnScreen.run(() -> table().requestFocus());
    window.quiet();
  }

  @AfterEach
  void close() {
    window.close();
    assertThat(window.faults).isEmpty();
  }

  @Test
  void the_next_row_is_selected_and_can_be_deleted_at_once() {
    hands.click(ExcelHands.cell(table(), 1, "Наименование"));
    hands.press(KeyCode.DELETE);
    assertThat(names()).containsExactly("Школа № 901", "Школа № 903", "Школа № 904");
    hands.press(KeyCode.DELETE);
    assertThat(names()).containsExactly("Школа № 901", "Школа № 904");
    hands.press(KeyCode.DELETE);
    assertThat(names()).containsExactly("Школа № 901");
    hands.press(KeyCode.DELETE);
    assertThat(names()).isEmpty();
  }

  @Test
  void the_notice_takes_back_the_deletion_and_not_the_edit_after_it() {
    hands.click(ExcelHands.cell(table(), 1, "Наименование"));
    hands.press(KeyCode.DELETE);
    hands.click(ExcelHands.cell(table(), 0, "Наименование"));
    hands.type("Лицей № 921");
    hands.press(KeyCode.ENTER);
    Button undo = OnScreen.get(() -> (Button) window.scene().getRoot().lookup(".toast > .button"));
    OnScreen.run(undo::fire);
    window.quiet();
    assertThat(names())
        .containsExactlyInAnyOrder("Лицей № 921", "Школа № 902", "Школа № 903", "Школа № 904");
  }

  @Test
  void the_notice_of_what_was_taken_back_already_takes_back_nothing_else() {
    hands.click(ExcelHands.cell(table(), 0, "Наименование"));
    hands.type("Лицей № 921");
    hands.press(KeyCode.ENTER);
    hands.press(KeyCode.DELETE);
    Button undo = OnScreen.get(() -> (Button) window.scene().getRoot().lookup(".toast > .button"));
    hands.press(KeyCode.Z, Held.CONTROL);
    OnScreen.run(undo::fire);
    window.quiet();
    assertThat(names()).contains("Лицей № 921").hasSize(4);
    assertThat(window.notices()).contains("Это изменение уже отменено.");
  }

  private List<String> names() {
    return window.partners.all().stream().map(one -> one.organization().name()).toList();
  }

  private TableView<?> table() {
    return (TableView<?>) window.scene().lookup("#partners");
  }
}
