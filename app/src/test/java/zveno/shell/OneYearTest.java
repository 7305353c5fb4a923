package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import zveno.ui.OnScreen;
import zveno.ui.Tone;

/// Boards and list of the calendar show one school year.
@Tag("ui")
class OneYearTest {
  private final OpenWindow window = new OpenWindow();

  @AfterEach
  void close() {
    window.close();
    assertThat(window.faults).isEmpty();
  }

  @Test
  void the_year_turned_in_the_list_is_the_one_of_the_boards_and_back() {
    window.show(Tone.LIGHT, 100, 1366, 768);
    window.go("calendar");
    window.list();
    OnScreen.run(() -> ((Button) window.scene().lookup("#year-on")).fire());
    window.quiet();
    window.control(KeyCode.DIGIT1);
    window.quiet();
    assertThat(words(".calendar-span")).isEqualTo("2027/28");
    window.control(KeyCode.PAGE_UP);
    window.control(KeyCode.PAGE_UP);
    window.quiet();
    window.control(KeyCode.DIGIT4);
    window.quiet();
    assertThat(words("#year")).isEqualTo("2025/26");
  }

  private String words(String selector) {
    return OnScreen.get(() -> ((Labeled) window.scene().lookup(selector)).getText());
  }
}
