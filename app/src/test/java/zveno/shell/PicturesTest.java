package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import zveno.faults.Fault;
import zveno.text.Messages;
import zveno.ui.OnScreen;
import zveno.ui.Pictures;
import zveno.ui.Screen;
import zveno.ui.Theme;
import zveno.ui.Tone;
import zveno.ui.table.lines.RowColour;

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

  @Test
  void cardBesideTheTable() {
    try (OpenWindow window = new OpenWindow().demo()) {
      window.show(Tone.LIGHT, 100, 1366, 768);
      openCard(window, 10);
      assertThat(Pictures.take(window.scene(), "card")).isNotEmptyFile();
      OnScreen.run(() -> ((Button) window.scene().lookup("#change-form")).fire());
      assertThat(Pictures.take(window.scene(), "card-unfolded")).isNotEmptyFile();
      OnScreen.run(() -> window.theme.tone().set(Tone.DARK));
      Pictures.take(window.scene(), "card-dark");
      OnScreen.run(() -> ((ScrollPane) window.scene().lookup("#card .scroll-pane")).setVvalue(1));
      Pictures.take(window.scene(), "card-end");
      OnScreen.run(() -> window.theme.percent().set(140));
      Pictures.take(window.scene(), "card-140");
      assertThat(window.faults).isEmpty();
    }
  }

  @Test
  void groupsFiltersAndTicks() {
    try (OpenWindow window = new OpenWindow().demo()) {
      window.show(Tone.LIGHT, 100, 1366, 768);
      window.choose("#group", "group-type");
      OnScreen.run(
          () -> {
            TableView<?> table = (TableView<?>) window.scene().lookup("#partners");
            table.requestFocus();
            table.getSelectionModel().selectIndices(5, 6, 8, 9);
            ScrollBar bar = (ScrollBar) table.lookup(".virtual-flow > .scroll-bar:horizontal");
            bar.setValue(120);
          });
      assertThat(Pictures.take(window.scene(), "groups")).isNotEmptyFile();
      OnScreen.run(() -> window.theme.tone().set(Tone.DARK));
      Pictures.take(window.scene(), "groups-dark");
      OnScreen.run(() -> window.theme.tone().set(Tone.LIGHT));
      bulk(window);
      window.choose("#add-filter", "filter-type");
      Scene panel = popup();
      assertThat(Pictures.take(panel, "filter-panel")).isNotEmptyFile();
      OnScreen.run(() -> ((Button) panel.lookup("#filter-none")).fire());
      OnScreen.run(
          () ->
              ((ListView<?>) panel.lookup("#filter-values"))
                  .lookupAll(".check-box").stream()
                      .map(CheckBox.class::cast)
                      .filter(box -> box.getText() != null && box.getText().startsWith("к"))
                      .forEach(CheckBox::fire));
      OnScreen.run(() -> ((Button) panel.lookup("#filter-apply")).fire());
      window.quiet();
      assertThat(Pictures.take(window.scene(), "filtered")).isNotEmptyFile();
      OnScreen.run(() -> window.theme.percent().set(140));
      Pictures.take(window.scene(), "filtered-140");
      assertThat(window.faults).isEmpty();
    }
  }

  private static void bulk(OpenWindow window) {
    OnScreen.run(
        () -> {
          TableView<?> table = (TableView<?>) window.scene().lookup("#partners");
          ScrollBar bar = (ScrollBar) table.lookup(".virtual-flow > .scroll-bar:horizontal");
          bar.setValue(0);
          table.getContextMenu().getItems().stream()
              .filter(item -> "Изменить поле…".equals(item.getText()))
              .forEach(MenuItem::fire);
        });
    Scene panel = popup();
    OnScreen.run(() -> ((TextField) panel.lookup("#bulk-typed")).setText("наука и спорт"));
    OnScreen.settle();
    assertThat(Pictures.take(panel, "bulk-edit")).isNotEmptyFile();
    OnScreen.run(() -> panel.getWindow().hide());
  }

  private static Scene popup() {
    return OnScreen.get(
        () ->
            Window.getWindows().stream()
                .filter(Popup.class::isInstance)
                .map(Window::getScene)
                .findFirst()
                .orElseThrow());
  }

  @Test
  void coloursOfRows() {
    try (OpenWindow window = new OpenWindow().demo()) {
      window.show(Tone.LIGHT, 100, 1366, 768);
      for (String[] rule : new String[][] {{"расторгнут", "RED"}, {"скоро", "YELLOW"}}) {
        window.choose("#add-filter", "filter-status");
        Scene panel = popup();
        OnScreen.run(
            () -> {
              ((TextField) panel.lookup("#filter-words")).setText(rule[0]);
              ((MenuButton) panel.lookup("#filter-colour"))
                  .getItems()
                  .get(RowColour.valueOf(rule[1]).ordinal())
                  .fire();
            });
        window.quiet();
      }
      assertThat(Pictures.take(window.scene(), "colours")).isNotEmptyFile();
      OnScreen.run(() -> window.theme.tone().set(Tone.DARK));
      Pictures.take(window.scene(), "colours-dark");
      assertThat(window.faults).isEmpty();
    }
  }

  @Test
  void faultOfTheProgram() {
    OnScreen.start();
    Stage stage =
        OnScreen.get(
            () -> {
              new Theme().apply();
              FaultWindow window = new FaultWindow(Messages.load(), path -> {}, Path.of("logs"));
              Stage shown = new Stage();
              Fault fault = Fault.of(new IllegalStateException("sample"));
              shown.setScene(new Scene(window.content(fault, shown)));
              shown.show();
              return shown;
            });
    OnScreen.run(
        () -> {
          Button more = (Button) stage.getScene().getRoot().lookupAll(".button").iterator().next();
          more.fire();
        });
    assertThat(Pictures.take(stage.getScene(), "fault")).isNotEmptyFile();
    OnScreen.run(stage::hide);
  }

  @Test
  void menuOfTheTable() {
    try (OpenWindow window = new OpenWindow().demo()) {
      window.show(Tone.LIGHT, 100, 1366, 768);
      openCard(window, 3);
      assertThat(Pictures.take(window.scene(), "card-of-a-firm")).isNotEmptyFile();
      OnScreen.run(
          () -> {
            TableView<?> table = (TableView<?>) window.scene().lookup("#partners");
            table.getContextMenu().show(table, 400, 300);
          });
      OnScreen.settle();
      Scene menu =
          OnScreen.get(
              () ->
                  ((TableView<?>) window.scene().lookup("#partners")).getContextMenu().getScene());
      assertThat(Pictures.take(menu, "menu")).isNotEmptyFile();
      OnScreen.run(
          () -> ((TableView<?>) window.scene().lookup("#partners")).getContextMenu().hide());
      assertThat(window.faults).isEmpty();
    }
  }

  private static void openCard(OpenWindow window, int row) {
    OnScreen.run(
        () -> {
          TableView<?> table = (TableView<?>) window.scene().lookup("#partners");
          table.getSelectionModel().clearAndSelect(row);
          table.requestFocus();
          table.fireEvent(
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, true, false, false));
        });
    window.quiet();
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
