package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zveno.text.Messages;
import zveno.ui.FxAsking;
import zveno.ui.OnScreen;
import zveno.ui.Pictures;
import zveno.ui.Tone;

/// What stands over the window: menus, panels, questions. They are as big as its letters, Russian
/// and whole.
@Tag("ui")
class PopupsTest {
  private static final double LETTER = 13;

  private final List<String> faults = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({"LIGHT, 140", "DARK, 160"})
  void menus_panels_and_questions_follow_the_window(Tone tone, int percent) {
    try (OpenWindow window = new OpenWindow().demo().show(tone, percent, 1366, 768)) {
      String look = "-" + tone.name().toLowerCase(Locale.ROOT) + "-" + percent;
      window.go("partners");
      menu(window, "#main-menu", "menu" + look, percent);
      window.choose("#add-filter", "filter-status");
      seen("filter" + look, percent);
      window.go("calendar");
      menu(window, "#calendar-paper", "paper" + look, percent);
      question(window, "question" + look, percent);
      assertThat(window.faults).isEmpty();
    }
    assertThat(faults).isEmpty();
  }

  private void menu(OpenWindow window, String selector, String name, int percent) {
    OnScreen.run(() -> ((MenuButton) window.scene().lookup(selector)).show());
    seen(name, percent);
  }

  private void question(OpenWindow window, String name, int percent) {
    Window owner = window.scene().getWindow();
    Messages messages = Messages.load();
    FxAsking asking = new FxAsking(messages, () -> owner, window.settings.folder());
    Platform.runLater(
        () ->
            asking.confirm(
                messages.get("exchange.restore.question", "22 ноября 2026, 10:42"),
                messages.get("exchange.restore.verb")));
    OnScreen.until("the question", () -> over(owner) != null);
    Scene scene = OnScreen.get(() -> over(owner));
    look(scene, name, percent);
    OnScreen.run(
        () ->
            scene.getRoot().lookupAll(".button").stream()
                .filter(node -> node instanceof Button && cancels(node))
                .forEach(node -> ((Button) node).fire()));
  }

  private static boolean cancels(Node button) {
    return ButtonBar.getButtonData(button).isCancelButton();
  }

  private static Scene over(Window owner) {
    return Window.getWindows().stream()
        .filter(one -> one != owner && !(one instanceof PopupWindow) && one.isShowing())
        .map(Window::getScene)
        .findFirst()
        .orElse(null);
  }

  private void seen(String name, int percent) {
    OnScreen.until("a popup", () -> popup() != null);
    Scene scene = OnScreen.get(PopupsTest::popup);
    look(scene, name, percent);
    OnScreen.run(() -> scene.getWindow().hide());
  }

  private static Scene popup() {
    return Window.getWindows().stream()
        .filter(one -> one instanceof PopupWindow && one.isShowing())
        .map(Window::getScene)
        .findFirst()
        .orElse(null);
  }

  private void look(Scene scene, String name, int percent) {
    OnScreen.settle();
    Pictures.take(scene, "over-" + name);
    OnScreen.run(
        () -> {
          Audit.of(scene).forEach(fault -> faults.add(name + ": " + fault));
          double smallest =
              scene.getRoot().lookupAll(".label").stream()
                  .filter(node -> node instanceof Labeled words && !words.getText().isBlank())
                  .mapToDouble(node -> ((Labeled) node).getFont().getSize())
                  .min()
                  .orElse(0);
          if (smallest < LETTER * percent / 100 * 0.8)
            faults.add(name + ": letters of " + smallest);
        });
  }
}
