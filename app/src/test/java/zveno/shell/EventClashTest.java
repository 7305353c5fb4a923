package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import zveno.events.EventField;
import zveno.ui.OnScreen;
import zveno.ui.Pictures;
import zveno.ui.Tone;

/// Two events that want the same at the same time.
@Tag("ui")
class EventClashTest {
  private static final String WARNING =
      "Накладка: Соколова Е. А. в это время (14:30–16:00) ведёт «Заседание ММО»";

  private final OpenWindow window = new OpenWindow();

  @AfterEach
  void close() {
    window.close();
    assertThat(window.faults).isEmpty();
  }

  @Test
  void a_clash_is_told_in_the_table_and_in_the_card_until_it_is_gone() {
    UUID one = add("Семинар", "14:00–15:30", "Соколова Е. А.", "актовый зал");
    add("Заседание ММО", "14:30–16:00", "Соколова Е. А.", "кабинет 12");
    add("Консультация", "10:00–11:00", "Соколова Е. А.", "кабинет 12");
    window.show(Tone.LIGHT, 100, 1366, 768);
    window.go("calendar");
    window.list();
    Pictures.take(window.scene(), "clash-table-light");
    OnScreen.run(
        () -> {
          TableView<?> table = (TableView<?>) window.scene().lookup("#plan");
          table.getSelectionModel().clearAndSelect(1);
          table.getContextMenu().getItems().getFirst().fire();
        });
    window.quiet();
    assertThat(doubts()).containsExactly(WARNING);
    Pictures.take(window.scene(), "clash-card-light");
    OnScreen.run(() -> window.theme.tone().set(Tone.DARK));
    OnScreen.run(() -> window.theme.percent().set(140));
    Pictures.take(window.scene(), "clash-card-dark-140");
    OnScreen.run(() -> window.theme.percent().set(100));
    set("#event-time", "12:00–13:00");
    assertThat(doubts()).isEmpty();
    assertThat(window.events.find(one).orElseThrow().when().times().orElseThrow().text())
        .isEqualTo("12:00–13:00");
  }

  private UUID add(String title, String time, String who, String place) {
    return PlanSample.add(
        window,
        title,
        EventField.START,
        "24.11.2026",
        EventField.TIME,
        time,
        EventField.RESPONSIBLE,
        who,
        EventField.PLACE,
        place);
  }

  private List<String> doubts() {
    return OnScreen.get(
        () ->
            window.scene().getRoot().lookupAll("#event-page-overview .field-doubt").stream()
                .map(label -> ((Labeled) label).getText())
                .filter(text -> !text.isEmpty())
                .toList());
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
}
