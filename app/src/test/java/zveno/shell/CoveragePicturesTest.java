package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import zveno.ui.OnScreen;
import zveno.ui.Pictures;
import zveno.ui.Tone;

@Tag("ui")
class CoveragePicturesTest {
  @Test
  void matrixAndFiguresInEveryLook() {
    try (OpenWindow window = new OpenWindow().demo()) {
      CoverageSample.fill(window, 40);
      for (Tone tone : Tone.values()) look(window, tone, 100);
      look(window, Tone.LIGHT, 140);
      assertThat(window.faults).isEmpty();
    }
  }

  private static void look(OpenWindow window, Tone tone, int percent) {
    window.show(tone, percent, 1366, 768);
    window.go("calendar");
    window.control(KeyCode.DIGIT5);
    String name = "coverage-" + tone.name().toLowerCase(Locale.ROOT) + "-" + percent;
    assertThat(Pictures.take(window.scene(), name + "-matrix")).isNotEmptyFile();
    summed(window, 1);
    assertThat(Pictures.take(window.scene(), name + "-figures")).isNotEmptyFile();
    assertThat(Audit.of(window.scene())).isEmpty();
    summed(window, 0);
    OnScreen.run(() -> window.stage.hide());
  }

  private static void summed(OpenWindow window, int which) {
    OnScreen.run(
        () ->
            ((ToggleButton)
                    window.scene().lookup("#coverage-looks").lookupAll(".toggle-button").stream()
                        .skip(which)
                        .findFirst()
                        .orElseThrow())
                .fire());
    window.quiet();
  }

  @Test
  void aClickOpensTheEventAndTheSchool() {
    try (OpenWindow window = new OpenWindow().demo()) {
      CoverageSample.fill(window, 6);
      window.show(Tone.LIGHT, 100, 1366, 768);
      window.go("calendar");
      window.control(KeyCode.DIGIT5);
      click(window, 680, 476);
      assertThat(Pictures.take(window.scene(), "coverage-card")).isNotEmptyFile();
      assertThat(OnScreen.get(() -> window.scene().lookup("#event-card").isVisible())).isTrue();
      click(window, 260, 376);
      assertThat(OnScreen.get(() -> window.scene().lookup("#partners"))).isNotNull();
      assertThat(window.faults).isEmpty();
    }
  }

  private static void click(OpenWindow window, double x, double y) {
    OnScreen.run(
        () ->
            window
                .scene()
                .lookup("#coverage-matrix")
                .fireEvent(
                    new MouseEvent(
                        MouseEvent.MOUSE_CLICKED,
                        x,
                        y,
                        x,
                        y,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        true,
                        null)));
    window.quiet();
  }
}
