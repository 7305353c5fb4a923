package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zveno.events.Event;
import zveno.events.EventField;
import zveno.events.EventStatus;
import zveno.events.time.PartialDate;
import zveno.events.view.list.EventLine;
import zveno.ui.OnScreen;
import zveno.ui.Tone;
import zveno.ui.table.lines.Line;

/// The plan of the school year as a table, by keys alone.
class PlanTableTest {
  private final OpenWindow window = new OpenWindow();

  @BeforeEach
  void open() {
    PlanSample.add(window, "Семинар", EventField.START, "03.11.2026");
    PlanSample.add(window, "Круглый стол", EventField.START, "24.11.2026");
    PlanSample.add(window, "Декада", EventField.START, "март 2026");
    window.show(Tone.LIGHT, 100, 1366, 768);
    window.go("calendar");
    window.list();
  }

  @AfterEach
  void close() {
    window.close();
    assertThat(window.faults).isEmpty();
  }

  @Test
  void the_plan_shows_one_school_year_and_turns_to_another() {
    assertThat(cells(EventField.TITLE)).containsExactly("Семинар", "Круглый стол");
    assertThat(cells(EventField.START)).containsExactly("03.11", "24.11");
    assertThat(cells(EventField.STATUS)).containsExactly("не отмечено", "запланировано");
    OnScreen.run(() -> ((Button) window.scene().lookup("#year-back")).fire());
    window.quiet();
    assertThat(cells(EventField.TITLE)).containsExactly("Декада");
    assertThat(cells(EventField.START)).containsExactly("март");
  }

  @Test
  void a_date_means_the_year_in_sight() {
    OnScreen.run(() -> ((Button) window.scene().lookup("#year-back")).fire());
    window.quiet();
    at(0, "column-start");
    press(KeyCode.F2, false);
    type("12–14 сентября");
    press(KeyCode.ENTER, false);
    assertThat(date("Декада"))
        .isEqualTo(PartialDate.range(LocalDate.of(2025, 9, 12), LocalDate.of(2025, 9, 14)));
  }

  @Test
  void rows_of_a_spreadsheet_become_events_and_go_again() {
    clip("II квартал\t\tВыставка\r\n14.12\t15:00\tПедсовет\r\nскоро\t\tСмотр\r\n");
    at(2, "column-start");
    OnScreen.run(
        () -> {
          table().getSelectionModel().clearSelection();
          table().getSelectionModel().select(1);
        });
    at(1, "column-start");
    press(KeyCode.V, true);
    assertThat(titles()).contains("Выставка", "Педсовет", "Смотр").hasSize(5);
    assertThat(date("Педсовет")).isEqualTo(PartialDate.day(LocalDate.of(2026, 12, 14)));
    assertThat(event("Педсовет").when().times().orElseThrow().text()).isEqualTo("15:00");
    assertThat(event("Смотр").when().typed()).isEqualTo("скоро");
    press(KeyCode.Z, true);
    assertThat(titles()).containsExactlyInAnyOrder("Семинар", "Круглый стол", "Декада");
  }

  @Test
  void what_became_of_events_is_said_with_one_key_and_taken_back() {
    at(0, "column-title");
    OnScreen.run(() -> table().getSelectionModel().selectRange(0, 2));
    press(KeyCode.H, true);
    assertThat(cells(EventField.STATUS)).containsExactly("проведено", "проведено");
    assertThat(window.notices()).contains("Отмечены как проведённое: 2\u00a0мероприятия");
    press(KeyCode.Z, true);
    assertThat(event("Семинар").state().status()).isEqualTo(EventStatus.PLANNED);
  }

  @Test
  void a_new_event_begins_with_its_title() {
    press(KeyCode.N, true);
    type("Форум");
    press(KeyCode.ENTER, false);
    assertThat(titles()).contains("Форум");
    press(KeyCode.DELETE, false);
    assertThat(window.notices()).contains("мероприятие");
  }

  private List<String> titles() {
    return window.events.all().stream().map(Event::title).toList();
  }

  private Event event(String title) {
    return window.events.all().stream()
        .filter(one -> one.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private PartialDate date(String title) {
    return event(title).when().date().orElseThrow();
  }

  private List<String> cells(EventField field) {
    return OnScreen.get(
        () ->
            table().getItems().stream()
                .flatMap(line -> line.record().stream())
                .map(line -> line.cell(field))
                .toList());
  }

  @SuppressWarnings("unchecked")
  private TableView<Line<EventLine>> table() {
    return (TableView<Line<EventLine>>) window.scene().lookup("#plan");
  }

  private void at(int row, String column) {
    OnScreen.run(
        () -> {
          TableView<Line<EventLine>> table = table();
          table.requestFocus();
          table.getSelectionModel().clearAndSelect(row);
          table.getVisibleLeafColumns().stream()
              .filter(one -> column.equals(one.getId()))
              .findFirst()
              .ifPresent(one -> table.getFocusModel().focus(row, one));
        });
    window.quiet();
  }

  private void press(KeyCode key, boolean control) {
    OnScreen.run(
        () -> {
          Node owner = window.scene().getFocusOwner();
          owner.fireEvent(
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false));
        });
    window.quiet();
  }

  private void type(String text) {
    OnScreen.run(() -> ((TextField) window.scene().getFocusOwner()).setText(text));
  }

  private static void clip(String text) {
    OnScreen.run(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text);
          Clipboard.getSystemClipboard().setContent(content);
        });
  }
}
