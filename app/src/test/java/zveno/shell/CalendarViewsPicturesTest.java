package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import zveno.ui.Pictures;
import zveno.ui.Tone;

@Tag("ui")
class CalendarViewsPicturesTest {
  @Test
  void viewsOverTheDemo() {
    try (OpenWindow window = new OpenWindow().demo()) {
      window.show(Tone.LIGHT, 100, 1366, 768);
      window.go("calendar");
      assertThat(Pictures.take(window.scene(), "window-calendar-year")).isNotEmptyFile();
      window.control(KeyCode.DIGIT2);
      assertThat(Pictures.take(window.scene(), "window-calendar-month")).isNotEmptyFile();
      window.control(KeyCode.DIGIT4);
      assertThat(Pictures.take(window.scene(), "window-calendar-list")).isNotEmptyFile();
      assertThat(window.faults).isEmpty();
    }
  }
}
