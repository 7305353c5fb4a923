package zveno.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.animation.SequentialTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// A start that ends by itself, for the build: it trains the image that is shipped with it, and
/// tells how long after the start of the process the window was drawn.
///
/// @param stay how long the window stays; negative: this is no rehearsal
/// @param notes where it tells when it was drawn
record Rehearsal(Duration stay, Path notes) {
  private static final String STAY = "zveno.rehearsal";
  private static final String NOTES = "zveno.rehearsal.notes";

  /// Set to have every screen shown in turn, so that the image knows their classes, too.
  private static final String ROUND = "zveno.rehearsal.round";

  private static final javafx.util.Duration LOOK = javafx.util.Duration.seconds(1);

  /// From the system properties that the build sets.
  static Rehearsal ofThisProcess() {
    Duration stay = Duration.ofMillis(Long.getLong(STAY, -1));
    return new Rehearsal(stay, Path.of(System.getProperty(NOTES, "")));
  }

  /// Tells of the second frame of the scene: the first one is drawn when the second is asked for.
  void frame(String name, Scene scene) {
    frame(name, scene, () -> {});
  }

  /// Tells of the second frame, and closes the window when it was there long enough.
  void lastFrame(String name, Scene scene, Stage stage) {
    frame(name, scene, () -> leave(stage));
  }

  /// Shows each in turn, where the build wants it.
  <T> void round(List<T> screens, Consumer<? super T> show) {
    if (!Boolean.getBoolean(ROUND)) return;
    SequentialTransition round = new SequentialTransition();
    for (T screen : screens) {
      PauseTransition look = new PauseTransition(LOOK);
      look.setOnFinished(e -> show.accept(screen));
      round.getChildren().add(look);
    }
    round.play();
  }

  private void frame(String name, Scene scene, Runnable then) {
    if (stay.isNegative()) return;
    Runnable drawn =
        () -> {
          tell(name);
          then.run();
        };
    nextPulse(scene, () -> nextPulse(scene, drawn));
  }

  private void leave(Stage stage) {
    PauseTransition pause =
        new PauseTransition(javafx.util.Duration.millis((double) stay.toMillis()));
    pause.setOnFinished(e -> stage.close());
    pause.play();
  }

  private void nextPulse(Scene scene, Runnable then) {
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

  private void tell(String name) {
    Instant started = ProcessHandle.current().info().startInstant().orElseThrow();
    String note = name + " " + Duration.between(started, Instant.now()).toMillis() + "\n";
    try {
      Files.writeString(notes, note, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
