package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import zveno.help.HelpBook;
import zveno.help.HelpPage;
import zveno.ui.OnScreen;
import zveno.ui.Screen;
import zveno.ui.Theme;
import zveno.ui.Tone;

@Tag("ui")
class AuditTest {
  @Test
  void everyScreenIsRussianAndWhole() {
    assertThat(faults(100)).isEmpty();
  }

  @Test
  void everyScreenIsRussianAndWholeWithBigLetters() {
    assertThat(faults(140)).isEmpty();
  }

  @Test
  void emptyBaseIsRussianAndWhole() {
    List<String> faults = new ArrayList<>();
    for (int percent : List.of(100, 140)) {
      try (OpenWindow window = new OpenWindow()) {
        window.show(Tone.LIGHT, percent, 1366, 768);
        for (Screen screen : window.shell.screens()) {
          window.go(screen.name());
          look(window, screen.name() + " " + percent, faults);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void everyScreenHasItsHelpPage() {
    try (OpenWindow window = new OpenWindow()) {
      window.show(Tone.LIGHT, 100, 1366, 768);
      for (Screen screen : window.shell.screens()) {
        assertThat(HelpBook.load().page(screen.name()))
            .as(screen.name())
            .hasValueSatisfying(page -> assertThat(page.kind()).isEqualTo(HelpPage.Kind.SCREEN));
      }
    }
    assertThat(HelpBook.load().page("no-such-screen")).isEmpty();
  }

  @Test
  void sampleWithFaultsFails() {
    OnScreen.start();
    List<String> faults =
        OnScreen.get(
            () -> {
              new Theme().apply();
              Button tight = new Button("Сделать нашей организацией");
              tight.setMaxWidth(90);
              tight.setMinWidth(90);
              Button nameless = new Button();
              TextField field = new TextField();
              field.setPromptText("Search");
              HBox hidden = new HBox(new Label("Hidden text"));
              hidden.setVisible(false);
              Label far = new Label("Далеко справа");
              far.setTranslateX(2000);
              VBox all =
                  new VBox(
                      far,
                      new Label("Save as Excel"),
                      new Label("Ctrl+F"),
                      tight,
                      nameless,
                      field,
                      hidden);
              Stage stage = new Stage();
              stage.setScene(new Scene(all));
              stage.show();
              List<String> found = Audit.of(stage.getScene());
              stage.hide();
              return found;
            });
    assertThat(faults).hasSize(7);
    assertThat(faults)
        .anyMatch(f -> f.startsWith("not Russian: «Save»"))
        .anyMatch(f -> f.startsWith("not Russian: «as»"))
        .anyMatch(f -> f.startsWith("not Russian: «Search»"))
        .anyMatch(f -> f.startsWith("cut: «Сделать нашей организацией»"))
        .anyMatch(f -> f.startsWith("outside: ") && f.contains("Далеко справа"))
        .anyMatch(f -> f.startsWith("a button without a name"))
        .anyMatch(f -> f.startsWith("a field without a name"));
  }

  private static List<String> faults(int percent) {
    List<String> faults = new ArrayList<>();
    try (OpenWindow window = new OpenWindow().demo()) {
      window.partners.delete(window.partners.all().stream().limit(3).map(p -> p.id()).toList());
      window.show(Tone.LIGHT, percent, 1366, 768);
      for (Screen screen : window.shell.screens()) {
        window.go(screen.name());
        look(window, screen.name(), faults);
        OnScreen.run(() -> window.settings.layout().help().set(true));
        look(window, screen.name() + " with help", faults);
        OnScreen.run(() -> window.settings.layout().help().set(false));
      }
      window.go("partners");
      OnScreen.run(() -> window.settings.layout().narrow().set(true));
      look(window, "narrow", faults);
      OnScreen.run(() -> window.settings.layout().narrow().set(false));
      for (String typed : List.of("", "партн", "90", "жираф")) {
        PalettePicturesTest.type(window, typed);
        look(window, "palette «" + typed + "»", faults);
      }
      OnScreen.run(() -> PalettePicturesTest.close(window));
      card(window, faults);
      pairs(window, faults);
      assertThat(window.faults).isEmpty();
    }
    return faults;
  }

  private static void pairs(OpenWindow window, List<String> faults) {
    window.go("pairs");
    PairsPicturesTest.open(window);
    look(window, "workbench", faults);
    OnScreen.run(() -> ((Button) window.scene().lookup("#proof .button")).fire());
    OnScreen.run(() -> ((ToggleButton) window.scene().lookup("#mode-priced")).fire());
    window.quiet();
    look(window, "workbench priced", faults);
    PairsPicturesTest.command(window, KeyCode.E);
    look(window, "workbench renamed", faults);
    PairsPicturesTest.command(window, KeyCode.S);
    PairsPicturesTest.command(window, KeyCode.G);
    look(window, "variants", faults);
    PairsPicturesTest.command(window, KeyCode.T);
    look(window, "scores", faults);
    OnScreen.run(() -> ((Button) window.scene().lookup("#scores-back")).fire());
    OnScreen.run(() -> ((Button) window.scene().lookup("#to-rounds")).fire());
    window.quiet();
    PairsPicturesTest.command(window, KeyCode.N);
    look(window, "new round", faults);
  }

  private static void card(OpenWindow window, List<String> faults) {
    OnScreen.run(
        () -> {
          TableView<?> table = (TableView<?>) window.scene().lookup("#partners");
          table.getSelectionModel().clearAndSelect(12);
          table.getContextMenu().getItems().getFirst().fire();
        });
    window.quiet();
    look(window, "card", faults);
    OnScreen.run(
        () -> {
          window.scene().getRoot().lookupAll(".record-head .button").stream()
              .map(Button.class::cast)
              .filter(b -> b.getAccessibleText().equals("Править"))
              .forEach(Button::fire);
          ((Button) window.scene().lookup("#change-form")).fire();
        });
    look(window, "card unfolded", faults);
  }

  private static void look(OpenWindow window, String where, List<String> faults) {
    OnScreen.settle();
    OnScreen.get(() -> Audit.of(window.scene())).forEach(f -> faults.add(where + ": " + f));
  }
}
