package zveno.ui;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// An action some time from now on the screen's thread.
public final class Delay {
  private final PauseTransition wait;

  public Delay(Duration pause, Runnable action) {
    wait = new PauseTransition(pause);
    wait.setOnFinished(e -> action.run());
  }

  /// Counts from now, whatever was counted before.
  public void restart() {
    wait.playFromStart();
  }

  public void startUnlessRunning() {
    if (wait.getStatus() != Animation.Status.RUNNING) wait.playFromStart();
  }

  public void stop() {
    wait.stop();
  }
}
