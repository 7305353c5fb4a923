package zveno.bench;

import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import zveno.Main;
import zveno.ui.Theme;

/// A process that says when its window stands (at the second pulse, once the first frame is drawn)
/// and when the partners are in it. `bare` opens a window with one word in our theme, anything else
/// starts the program.
final class FirstFrame {
  /// What is printed when the window stands.
  static final String STANDS = "first frame";

  /// What is printed when the table of partners is drawn with its rows.
  static final String FILLED = "partners";

  private static final int PULSES = 2;
  private static final int PATIENCE = 20;

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
    pulses(stage.getScene(), () -> true, () -> say(STANDS, () -> close(stage)));
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
    Window.getWindows().forEach(FirstFrame::watch);
    Window.getWindows()
        .addListener(
            (ListChangeListener<Window>)
                change -> {
                  while (change.next()) change.getAddedSubList().forEach(FirstFrame::watch);
                });
  }

  /// The window opens with a word in it and gets its content later.
  private static void watch(Window window) {
    pulses(window.getScene(), () -> true, () -> say(STANDS, () -> {}));
    window
        .sceneProperty()
        .subscribe(
            scene ->
                pulses(
                    scene,
                    () ->
                        scene.getRoot().lookup(".table-view") instanceof TableView<?> table
                            && !table.getItems().isEmpty(),
                    () -> say(FILLED, () -> close(window))));
  }

  private static void pulses(Scene scene, BooleanSupplier counted, Runnable drawn) {
    int[] pulses = {0};
    scene.addPostLayoutPulseListener(
        () -> {
          if (counted.getAsBoolean() && ++pulses[0] == PULSES) drawn.run();
          else if (pulses[0] < PULSES) Platform.requestNextPulse();
        });
  }

  private static void say(String word, Runnable then) {
    System.out.println(word);
    System.out.flush();
    Platform.runLater(then);
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
