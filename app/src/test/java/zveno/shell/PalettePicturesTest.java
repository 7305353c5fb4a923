package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import zveno.ui.OnScreen;
import zveno.ui.Pictures;
import zveno.ui.Tone;

@Tag("ui")
class PalettePicturesTest {
  @Test
  void paletteLightDarkAndWithBigLetters() {
    try (OpenWindow window = new OpenWindow().demo()) {
      window.partners.delete(window.partners.all().stream().limit(3).map(p -> p.id()).toList());
      window.show(Tone.LIGHT, 100, 1366, 768);
      type(window, "");
      assertThat(Pictures.take(window.scene(), "palette-empty")).isNotEmptyFile();
      type(window, "90");
      Pictures.take(window.scene(), "palette-light");
      OnScreen.run(() -> window.theme.tone().set(Tone.DARK));
      Pictures.take(window.scene(), "palette-dark");
      OnScreen.run(() -> window.theme.percent().set(140));
      type(window, "партн");
      Pictures.take(window.scene(), "palette-140");
      type(window, "жираф");
      Pictures.take(window.scene(), "palette-nothing");
      assertThat(window.faults).isEmpty();
    }
  }

  /// Opens the palette anew and types.
  static void type(OpenWindow window, String typed) {
    OnScreen.run(
        () -> {
          close(window);
          press(window, KeyCode.K, true);
        });
    window.quiet();
    OnScreen.run(() -> ((TextField) window.scene().getFocusOwner()).setText(typed));
    window.quiet();
  }

  static void close(OpenWindow window) {
    if (window.scene().lookup(".palette").isVisible()) press(window, KeyCode.ESCAPE, false);
  }

  private static void press(OpenWindow window, KeyCode code, boolean control) {
    window
        .scene()
        .getFocusOwner()
        .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
  }
}
