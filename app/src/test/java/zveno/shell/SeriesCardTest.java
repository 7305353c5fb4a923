package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import zveno.events.EventField;
import zveno.ui.OnScreen;
import zveno.ui.Pictures;
import zveno.ui.Tone;

/// An event that repeats, changed for one time, for the following ones and for all.
@Tag("ui")
class SeriesCardTest {
  private final OpenWindow window = new OpenWindow();

  @AfterEach
  void close() {
    window.close();
    assertThat(window.faults).isEmpty();
  }

  @Test
  void a_rule_has_several_weekdays_and_times_say_something_else() {
    UUID id =
        PlanSample.add(
            window,
            "Школа молодого педагога",
            EventField.START,
            "01.12.2026",
            EventField.TIME,
            "14:00",
            EventField.PLACE,
            "ауд. 5");
    window.show(Tone.LIGHT, 100, 1366, 768);
    window.go("calendar");
    window.list();
    card();
    fire("#tab-repeat");
    toggle("#repeat-THURSDAY");
    OnScreen.run(
        () ->
            ((ComboBox<?>) window.scene().lookup("#repeat-members")).getSelectionModel().select(2));
    set("#repeat-until", "6 раз");
    fire("#repeat-apply");
    assertThat(times())
        .containsExactly(
            "01.12.2026, вт",
            "03.12.2026, чт",
            "08.12.2026, вт",
            "10.12.2026, чт",
            "15.12.2026, вт",
            "17.12.2026, чт");
    assertThat(window.scene().lookup("#repeat-apply").isDisabled()).isFalse();
    Pictures.take(window.scene(), "series-rule-light");
    fire("#open-2026-12-08");
    fire("#tab-overview");
    set("#event-place", "ауд. 7");
    assertThat(places()).containsExactly("ауд. 5", "ауд. 7");
    Pictures.take(window.scene(), "series-time-light");
    window.control(KeyCode.Z);
    assertThat(places()).containsExactly("ауд. 5");
    segment("#card-reach", "с 08.12 и дальше");
    set("#event-place", "ауд. 9");
    assertThat(places()).containsExactly("ауд. 5", "ауд. 9");
    assertThat(text("#event-start")).isEqualTo("08.12");
    segment("#card-reach", "все дни");
    set("#event-title", "Школа наставника");
    assertThat(titles()).containsExactly("Школа молодого педагога", "Школа наставника");
    fire("#tab-repeat");
    assertThat(times())
        .containsExactly("08.12.2026, вт", "10.12.2026, чт", "15.12.2026, вт", "17.12.2026, чт");
    fire("#leave-out-2026-12-10");
    Pictures.take(window.scene(), "series-left-out-light");
    fire("#bring-back-2026-12-10");
    assertThat(times()).hasSize(4);
    OnScreen.run(() -> window.theme.tone().set(Tone.DARK));
    OnScreen.run(() -> window.theme.percent().set(140));
    window.quiet();
    Pictures.take(window.scene(), "series-rule-dark-140");
    assertThat(id).isNotNull();
  }

  @Test
  void a_time_moved_on_the_board_asks_how_far() {
    UUID id = PlanSample.add(window, "Занятие клуба", EventField.START, "23.11.2026");
    window.show(Tone.LIGHT, 100, 1366, 768);
    window.go("calendar");
    window.list();
    card();
    fire("#tab-repeat");
    fire("#repeat-apply");
    fire("#close-event");
    window.control(KeyCode.DIGIT2);
    window.quiet();
    Node board = window.scene().lookup("#board");
    press(board, KeyCode.RIGHT, false);
    press(board, KeyCode.DOWN, false);
    press(board, KeyCode.RIGHT, true);
    Pictures.take(popup("#reach-one").getScene(), "series-board-reach");
    OnScreen.run(() -> ((Button) popup("#reach-all")).fire());
    window.quiet();
    assertThat(window.events.find(id).orElseThrow().when().date().orElseThrow().first())
        .isEqualTo("2026-11-24");
    assertThat(window.events.all()).hasSize(1);
  }

  private List<String> places() {
    return window.events.all().stream().map(one -> one.venue().place()).toList();
  }

  private List<String> titles() {
    return window.events.all().stream().map(one -> one.title()).toList();
  }

  private void card() {
    OnScreen.run(
        () -> {
          TableView<?> table = (TableView<?>) window.scene().lookup("#plan");
          table.requestFocus();
          table.getSelectionModel().clearAndSelect(0);
          table.getContextMenu().getItems().getFirst().fire();
        });
    window.quiet();
  }

  private void fire(String id) {
    OnScreen.run(() -> ((Button) window.scene().lookup(id)).fire());
    window.quiet();
  }

  private void toggle(String id) {
    OnScreen.run(() -> ((ToggleButton) window.scene().lookup(id)).fire());
    window.quiet();
  }

  private void segment(String id, String words) {
    OnScreen.run(
        () ->
            window.scene().lookup(id).lookupAll(".toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow()
                .fire());
    window.quiet();
  }

  private void set(String id, String text) {
    OnScreen.run(
        () -> {
          TextField field = (TextField) window.scene().lookup(id);
          field.requestFocus();
          field.setText(text);
          window.scene().lookup("#event-card").requestFocus();
        });
    window.quiet();
  }

  private String text(String id) {
    return OnScreen.get(() -> ((TextField) window.scene().lookup(id)).getText());
  }

  private List<String> times() {
    return OnScreen.get(
        () ->
            window.scene().getRoot().lookupAll(".repeat-times .medium").stream()
                .map(label -> ((Labeled) label).getText())
                .toList());
  }

  private static Node popup(String id) {
    return Window.getWindows().stream()
        .filter(one -> one instanceof Popup)
        .map(one -> one.getScene().lookup(id))
        .filter(one -> one != null)
        .findFirst()
        .orElseThrow();
  }

  private void press(Node board, KeyCode key, boolean control) {
    OnScreen.run(
        () ->
            Event.fireEvent(
                board,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false)));
    window.quiet();
  }
}
