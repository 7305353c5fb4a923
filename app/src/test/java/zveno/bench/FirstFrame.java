package zveno.bench;

import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import zveno.Main;
import zveno.ui.Theme;

/// A process that says when its window stands: at the second pulse, once the first frame is drawn.
/// `bare` opens a window with one word in our theme, anything else starts the program.
final class FirstFrame {
  /// What is printed when the window stands.
  static final String WORD = "first frame";

  private static final int PULSES = 2;
  private static final int PATIENCE = 5;

  private FirstFrame() {}

  public static void main(String[] words) throws InterruptedException {
    if (words[0].equals("bare")) {
      Platform.startup(FirstFrame::bare);
    } else {
      Thread.ofPlatform().daemon().start(FirstFrame::watchProgram);
      Main.main(new String[0]);
    }
  }

  private static void bare() {
    new Theme().apply();
    Stage stage = new Stage();
    stage.setScene(new Scene(new Label("Звено"), 1366, 700));
    watch(stage);
    stage.show();
  }

  /// Waits for the toolkit that the program starts, then for its window.
  private static void watchProgram() {
    try {
      while (!Toolkit.ask(FirstFrame::watchWindows)) Thread.sleep(PATIENCE);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static void watchWindows() {
    for (Window window : Window.getWindows()) watchMain(window);
    Window.getWindows()
        .addListener(
            (javafx.collections.ListChangeListener<Window>)
                change -> {
                  while (change.next()) change.getAddedSubList().forEach(FirstFrame::watchMain);
                });
  }

  /// A window that only says «opening» is not the one that is waited for.
  private static void watchMain(Window window) {
    if (window.getScene().getRoot().getStyleClass().contains("window")) watch(window);
  }

  private static void watch(Window window) {
    int[] pulses = {0};
    window
        .getScene()
        .addPostLayoutPulseListener(
            () -> {
              if (++pulses[0] == PULSES) {
                System.out.println(WORD);
                System.out.flush();
                Platform.runLater(() -> close(window));
              } else {
                Platform.requestNextPulse();
              }
            });
  }

  private static void close(Window window) {
    window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
    window.hide();
    Platform.exit();
  }

  /// The toolkit, started or not.
  private static final class Toolkit {
    static boolean ask(Runnable work) throws InterruptedException {
      CountDownLatch done = new CountDownLatch(1);
      try {
        Platform.runLater(
            () -> {
              work.run();
              done.countDown();
            });
      } catch (IllegalStateException _) {
        return false;
      }
      done.await();
      return true;
    }
  }
}
