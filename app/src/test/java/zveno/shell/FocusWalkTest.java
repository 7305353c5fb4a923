package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.SkinBase;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import zveno.ui.OnScreen;
import zveno.ui.Screen;
import zveno.ui.Theme;
import zveno.ui.Tone;

@Tag("ui")
class FocusWalkTest {
  @Test
  void everyScreenIsWalkedThroughByTab() {
    List<String> faults = new ArrayList<>();
    try (OpenWindow window = new OpenWindow().demo()) {
      window.partners.delete(window.partners.all().stream().limit(3).map(p -> p.id()).toList());
      window.show(Tone.LIGHT, 100, 1366, 768);
      for (Screen screen : window.shell.screens()) {
        window.go(screen.name());
        walk(window, screen.name(), faults);
      }
      window.go("partners");
      OnScreen.run(() -> window.settings.layout().help().set(true));
      walk(window, "partners with help", faults);
      assertThat(window.faults).isEmpty();
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void bigLettersInTheDarkBesideAnOpenCardAreWalkedThrough() {
    List<String> faults = new ArrayList<>();
    try (OpenWindow window = new OpenWindow().demo().show(Tone.DARK, 140, 1366, 768)) {
      window.go("partners");
      card(window, "partners");
      walk(window, "partners with a card", faults);
      window.go("calendar");
      window.list();
      card(window, "plan");
      walk(window, "calendar with a card", faults);
      assertThat(window.faults).isEmpty();
    }
    assertThat(faults).isEmpty();
  }

  private static void card(OpenWindow window, String id) {
    OnScreen.run(
        () -> {
          TableView<?> table = (TableView<?>) window.scene().lookup("#" + id);
          table.getSelectionModel().clearAndSelect(0);
          table.requestFocus();
          table.fireEvent(
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, true, false, false));
        });
    window.quiet();
  }

  @Test
  void f6GoesFromPartToPartAndBackToThePlace() {
    try (OpenWindow window = new OpenWindow().demo().show(Tone.LIGHT, 100, 1366, 768)) {
      window.go("partners");
      OnScreen.run(() -> window.settings.layout().help().set(true));
      OnScreen.run(() -> window.scene().lookup("#partners").requestFocus());
      List<String> places = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        OnScreen.run(() -> HelpJourneyTest.command(window, "shell.pane.command").perform());
        places.add(
            OnScreen.get(
                () -> {
                  var owner = window.scene().getFocusOwner();
                  return owner.getId() == null ? owner.getAccessibleText() : owner.getId();
                }));
      }
      assertThat(places).containsExactly("help-contents", "Назад", "go-home", "partners");
    }
  }

  @Test
  void samplesThatLoseTheUserFail() {
    OnScreen.start();
    Stage stage =
        OnScreen.get(
            () -> {
              new Theme().apply();
              Button plain = new Button("Видно");
              Button unmarked = new Button("Не видно");
              unmarked.setStyle(
                  "-fx-background-color: white; -fx-border-width: 0; -fx-effect: null;"
                      + " -fx-background-insets: 0; -fx-text-fill: black");
              unmarked.setSkin(new Bare(unmarked));
              Button nameless = new Button();
              TableView<String> trap = new TableView<>();
              trap.addEventFilter(
                  KeyEvent.KEY_PRESSED,
                  e -> {
                    if (e.getCode() == KeyCode.TAB) e.consume();
                  });
              Stage shown = new Stage();
              shown.setScene(new Scene(new VBox(20, plain, unmarked, nameless, trap)));
              shown.show();
              plain.requestFocus();
              return shown;
            });

    List<String> faults = FocusWalk.of(stage.getScene()).faults();
    OnScreen.run(stage::hide);

    assertThat(faults)
        .anyMatch(fault -> fault.startsWith("no mark: Button") && fault.contains("Не видно"))
        .anyMatch(fault -> fault.startsWith("without a name: Button"))
        .anyMatch(fault -> fault.startsWith("a trap: TableView"))
        .noneMatch(fault -> fault.contains("«Видно»"));
  }

  /// Draws nothing that the focus could change.
  private static final class Bare extends SkinBase<Button> {
    Bare(Button button) {
      super(button);
      getChildren().setAll(new Rectangle(80, 20));
    }
  }

  private static void walk(OpenWindow window, String where, List<String> faults) {
    window.quiet();
    FocusWalk walk = FocusWalk.of(window.scene());
    walk.faults().forEach(fault -> faults.add(where + ": " + fault));
    if (walk.stops().size() < 5) faults.add(where + ": only " + walk.stops().size() + " stops");
  }
}
