package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import zveno.events.days.DayOverride;
import zveno.events.days.store.JooqWorkDays;
import zveno.settings.view.SettingsPage;
import zveno.ui.OnScreen;
import zveno.ui.Tone;

@Tag("ui")
class DaysJourneyTest {
  @Test
  void aMovedDayIsTypedAndTakenBack() {
    try (OpenWindow window = new OpenWindow()) {
      JooqWorkDays days = new JooqWorkDays(window.database, window.journal, String::valueOf);
      window.show(Tone.LIGHT, 100, 1366, 768);
      window.go("settings");
      OnScreen.run(() -> select(window));
      window.quiet();
      OnScreen.run(
          () -> {
            ((TextField) window.scene().lookup("#days-day")).setText("4 мая");
            ((TextField) window.scene().lookup("#days-from")).setText("03.01");
            ((Button) window.scene().lookup("#days-add")).fire();
          });
      window.quiet();
      assertThat(days.own()).containsExactly(2026);
      assertThat(days.all())
          .contains(DayOverride.moved(LocalDate.of(2026, 1, 3), LocalDate.of(2026, 5, 4)));
      OnScreen.run(() -> ((Button) window.scene().lookup("#days-reset")).fire());
      window.quiet();
      assertThat(days.own()).isEmpty();
      assertThat(window.faults).isEmpty();
    }
  }

  @SuppressWarnings("unchecked")
  private static void select(OpenWindow window) {
    ListView<SettingsPage> pages =
        (ListView<SettingsPage>) window.scene().lookup("#settings-pages");
    pages.getItems().stream()
        .filter(page -> page.face().name().equals("days"))
        .forEach(pages.getSelectionModel()::select);
  }
}
