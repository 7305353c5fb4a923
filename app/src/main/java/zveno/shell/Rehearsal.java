package zveno.shell;

import java.time.Duration;
import java.time.Instant;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// A start that ends by itself, for the build: it trains the image that is shipped with it, and
/// tells how long after the start of the process the window was drawn.
///
/// @param stay how long the window stays; negative: this is no rehearsal
record Rehearsal(Duration stay) {
  /// The system property with the milliseconds that the window stays.
  static final String STAY = "zveno.rehearsal";

  static Rehearsal ofThisProcess() {
    return new Rehearsal(Duration.ofMillis(Long.getLong(STAY, -1)));
  }

  /// Tells of the second frame of the scene: the first one is drawn when the second is asked for.
  void frame(String name, Scene scene) {
    if (!stay.isNegative()) nextPulse(scene, () -> nextPulse(scene, () -> tell(name)));
  }

  /// Closes the window in time.
  void leave(Stage stage) {
    if (stay.isNegative()) return;
    PauseTransition pause =
        new PauseTransition(javafx.util.Duration.millis((double) stay.toMillis()));
    pause.setOnFinished(e -> stage.close());
    pause.play();
  }

  private static void nextPulse(Scene scene, Runnable then) {
    scene.addPostLayoutPulseListener(
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            then.run();
          }
        });
    Platform.requestNextPulse();
  }

  /// Asked by the build alone, so the terminal is the place.
  private static void tell(String name) {
    Instant started = ProcessHandle.current().info().startInstant().orElseThrow();
    System.out.println(name + " " + Duration.between(started, Instant.now()).toMillis());
  }
}
