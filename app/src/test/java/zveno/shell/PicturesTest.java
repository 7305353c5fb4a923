package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import zveno.ui.OnScreen;
import zveno.ui.Pictures;
import zveno.ui.Screen;
import zveno.ui.Tone;

@Tag("ui")
class PicturesTest {
  @Test
  void partnersLight() {
    picture("partners-light", Tone.LIGHT, 100);
  }

  @Test
  void partnersDark() {
    picture("partners-dark", Tone.DARK, 100);
  }

  @Test
  void partnersWithBigLetters() {
    picture("partners-140", Tone.LIGHT, 140);
  }

  @Test
  void otherScreens() {
    try (OpenWindow window = new OpenWindow()) {
      Sample.fill(window);
      window.partners.delete(window.partners.all().stream().limit(3).map(p -> p.id()).toList());
      window.show(Tone.LIGHT, 100, 1366, 768);
      for (String screen : List.of("trash", "history", "lists")) {
        window.go(screen);
        assertThat(Pictures.take(window.scene(), screen)).isNotEmptyFile();
      }
      assertThat(window.faults).isEmpty();
    }
  }

  @Test
  void demoDistrictWithHelp() {
    try (OpenWindow window = new OpenWindow().demo()) {
      window.show(Tone.LIGHT, 100, 1366, 768);
      Pictures.take(window.scene(), "demo-light");
      for (Screen screen : window.shell.screens()) {
        window.go(screen.name());
        OnScreen.run(() -> window.settings.layout().help().set(true));
        assertThat(Pictures.take(window.scene(), "help-" + screen.name())).isNotEmptyFile();
        OnScreen.run(() -> window.settings.layout().help().set(false));
      }
      window.go("partners");
      OnScreen.run(() -> window.editFirst(3));
      Pictures.take(window.scene(), "editing");
      OnScreen.run(() -> window.theme.tone().set(Tone.DARK));
      Pictures.take(window.scene(), "demo-dark");
      assertThat(window.faults).isEmpty();
    }
  }

  private static void picture(String name, Tone tone, int percent) {
    try (OpenWindow window = new OpenWindow()) {
      Sample.fill(window);
      window.show(tone, percent, 1366, 768);
      assertThat(Pictures.take(window.scene(), name)).isNotEmptyFile();
      assertThat(window.faults).isEmpty();
    }
  }
}
