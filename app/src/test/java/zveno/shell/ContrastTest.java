package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zveno.ui.OnScreen;
import zveno.ui.Screen;
import zveno.ui.Tone;

@Tag("ui")
class ContrastTest {
  @ParameterizedTest
  @EnumSource(Tone.class)
  void everythingIsReadable(Tone tone) {
    List<String> faults = new ArrayList<>();
    try (OpenWindow window = new OpenWindow().demo()) {
      window.partners.delete(window.partners.all().stream().limit(3).map(p -> p.id()).toList());
      window.show(tone, 100, 1366, 768);
      for (Screen screen : window.shell.screens()) {
        window.go(screen.name());
        look(window, screen.name(), faults);
      }
      OnScreen.run(() -> window.settings.layout().help().set(true));
      look(window, "help", faults);
      OnScreen.run(() -> window.settings.layout().help().set(false));
      PalettePicturesTest.type(window, "90");
      look(window, "palette", faults);
      OnScreen.run(() -> PalettePicturesTest.close(window));
      window.go("pairs");
      PairsPicturesTest.open(window);
      look(window, "workbench", faults);
      assertThat(window.faults).isEmpty();
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void greyOnGreyFails() {
    OnScreen.start();
    List<String> faults =
        OnScreen.get(
            () -> {
              VBox all = new VBox(label("#777777"), label("#6e6e6e"), faint());
              all.setStyle("-fx-background-color: white");
              Stage stage = new Stage();
              stage.setScene(new Scene(all));
              stage.show();
              List<String> found = Contrast.of(stage.getScene());
              stage.hide();
              return found;
            });
    assertThat(faults).hasSize(2);
    assertThat(faults.getFirst()).startsWith("«#777777» 4.48");
    assertThat(faults.getLast()).startsWith("«faint»");
    assertThat(Contrast.ratio(Color.BLACK, Color.WHITE)).isCloseTo(21, within(0.001));
  }

  private static Label label(String colour) {
    Label label = new Label(colour);
    label.setStyle("-fx-text-fill: " + colour);
    return label;
  }

  private static Label faint() {
    Label label = new Label("faint");
    label.setStyle("-fx-text-fill: black");
    label.setOpacity(0.4);
    return label;
  }

  private static void look(OpenWindow window, String where, List<String> faults) {
    OnScreen.settle();
    OnScreen.get(() -> Contrast.of(window.scene())).forEach(f -> faults.add(where + ": " + f));
  }
}
