package zveno.ui;

import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;

/// How long a toast stays: eight seconds in which it could be read. Time for which the window stood
/// still is not counted, nor that under the mouse or with the focus in the toast.
final class ToastStay extends AnimationTimer {
  private static final long STAYS = TimeUnit.SECONDS.toNanos(8);

  /// Between two pictures there is seldom more; what is beyond it nobody saw.
  private static final long MOST = TimeUnit.MILLISECONDS.toNanos(200);

  private final Node toast;
  private final Runnable end;
  private long last;
  private long stayed;

  /// @param end takes the toast away
  ToastStay(Node toast, Runnable end) {
    this.toast = toast;
    this.end = end;
  }

  @Override
  public void handle(long now) {
    long passed = last == 0 ? 0 : Math.min(now - last, MOST);
    last = now;
    if (toast.getParent() == null) {
      stop();
      return;
    }
    if (toast.isHover() || toast.isFocusWithin()) return;
    stayed += passed;
    if (stayed < STAYS) return;
    stop();
    end.run();
  }
}
