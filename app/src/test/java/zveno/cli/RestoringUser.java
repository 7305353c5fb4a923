package zveno.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.stage.Window;
import zveno.Main;
import zveno.exchange.view.CopiesPage;
import zveno.settings.view.SettingsPage;
import zveno.ui.OnScreen;

/// The whole program with a user who goes back to the copy before the newest, reads what is said
/// and closes the window.
final class RestoringUser {
  static final String TOLD = "told ";

  private RestoringUser() {}

  public static void main(String[] args) {
    Thread.ofPlatform().daemon().start(RestoringUser::sit);
    Main.main(args);
  }

  private static void sit() {
    try {
      play();
    } catch (Throwable failed) {
      // The screen's thread would keep the program alive, and who waits for it waiting.
      failed.printStackTrace(System.out);
      Runtime.getRuntime().halt(1);
    }
  }

  private static void play() throws InterruptedException {
    while (!up()) Thread.sleep(50);
    press("#go-settings");
    OnScreen.until("pages", () -> find("#settings-pages").isPresent());
    OnScreen.run(() -> turn((ListView<?>) find("#settings-pages").orElseThrow()));
    OnScreen.until("copies", () -> find("#restore-1").isPresent());
    Scene before = OnScreen.get(() -> find("#restore-1").orElseThrow().getScene());
    Platform.runLater(() -> ((Button) find("#restore-1").orElseThrow()).fire());
    OnScreen.until("the question", () -> question().isPresent());
    Platform.runLater(() -> question().orElseThrow().fire());
    OnScreen.until(
        "another window's contents",
        () -> find("#go-settings").filter(node -> node.getScene() != before).isPresent());
    OnScreen.until("what is said", () -> find(".toast").isPresent());
    System.out.println(TOLD + OnScreen.get(RestoringUser::said));
    OnScreen.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
  }

  private static <T> void turn(ListView<T> pages) {
    pages.getItems().stream()
        .filter(page -> ((SettingsPage) page).face().name().equals(CopiesPage.NAME))
        .forEach(pages.getSelectionModel()::select);
  }

  private static boolean up() {
    try {
      return OnScreen.get(() -> find("#go-settings").isPresent());
    } catch (IllegalStateException notYet) {
      return false;
    }
  }

  private static void press(String selector) {
    OnScreen.run(() -> ((ButtonBase) find(selector).orElseThrow()).fire());
  }

  private static Optional<Node> find(String selector) {
    return first(node -> true, selector);
  }

  private static Optional<Node> first(Predicate<Node> which, String selector) {
    return Window.getWindows().stream()
        .filter(window -> window.getScene() != null)
        .flatMap(window -> window.getScene().getRoot().lookupAll(selector).stream())
        .filter(which)
        .findFirst();
  }

  private static Optional<Button> question() {
    return first(node -> node instanceof Button button && button.isDefaultButton(), ".button")
        .filter(node -> node.getScene().getRoot().getStyleClass().contains("dialog-pane"))
        .map(Button.class::cast);
  }

  private static String said() {
    return first(
            node -> node instanceof Labeled words && !words.getText().isEmpty(), ".toast .label")
        .map(node -> ((Labeled) node).getText())
        .orElse("");
  }
}
