package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import zveno.ui.OnScreen;
import zveno.ui.Pictures;
import zveno.ui.Tone;

@Tag("ui")
class HelpPicturesTest {
  @Test
  void everySideOfTheHelpIsRussianAndWhole() {
    List<String> faults = new ArrayList<>();
    try (OpenWindow window = new OpenWindow().demo()) {
      window.show(Tone.LIGHT, 100, 1366, 768);
      window.go("partners");
      OnScreen.run(() -> window.settings.layout().help().set(true));
      sides(window, "light", faults);
      OnScreen.run(() -> window.theme.tone().set(Tone.DARK));
      sides(window, "dark", faults);
      OnScreen.run(() -> window.theme.percent().set(140));
      sides(window, "140", faults);
      assertThat(window.faults).isEmpty();
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void theProgramTellsOfItself() {
    List<String> faults = new ArrayList<>();
    try (OpenWindow window = new OpenWindow().demo()) {
      window.show(Tone.LIGHT, 100, 1366, 768);
      OnScreen.run(() -> HelpJourneyTest.command(window, "shell.about.command").perform());
      window.quiet();
      HelpJourneyTest.fire(window, "#collect");
      window.quiet();
      Map<String, Runnable> looks = new LinkedHashMap<>();
      looks.put("light", () -> {});
      looks.put("dark", () -> window.theme.tone().set(Tone.DARK));
      looks.put("140", () -> window.theme.percent().set(140));
      looks.forEach(
          (name, look) -> {
            OnScreen.run(look);
            OnScreen.run(() -> scroll(window).setVvalue(0));
            take(window, "about-" + name, faults);
            OnScreen.run(() -> scroll(window).setVvalue(1));
            take(window, "about-end-" + name, faults);
          });
      assertThat(window.faults).isEmpty();
    }
    assertThat(faults).isEmpty();
  }

  private static ScrollPane scroll(OpenWindow window) {
    return (ScrollPane) window.scene().lookup("#settings-page");
  }

  private static void sides(OpenWindow window, String look, List<String> faults) {
    HelpJourneyTest.fire(window, "#help-contents");
    take(window, "help-contents-" + look, faults);
    HelpJourneyTest.fire(window, "#help-keys");
    take(window, "help-keys-" + look, faults);
    OnScreen.run(() -> field(window).setText("соглашение"));
    take(window, "help-found-" + look, faults);
    HelpJourneyTest.follow(window, 2);
    window.quiet();
    take(window, "help-place-" + look, faults);
    OnScreen.run(() -> field(window).setText("жираф"));
    take(window, "help-none-" + look, faults);
    OnScreen.run(() -> field(window).setText(""));
    HelpJourneyTest.open(window, "recipe-paper");
    take(window, "help-recipe-" + look, faults);
  }

  private static TextField field(OpenWindow window) {
    return (TextField) window.scene().lookup("#help-search");
  }

  private static void take(OpenWindow window, String name, List<String> faults) {
    assertThat(Pictures.take(window.scene(), name)).isNotEmptyFile();
    OnScreen.get(() -> Audit.of(window.scene())).forEach(f -> faults.add(name + ": " + f));
  }
}
