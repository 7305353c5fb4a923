package zveno.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;

/// The screen's thread for tests: started once in a test run, never ended.
public final class OnScreen {
  private static final long PATIENCE = 120;

  private OnScreen() {}

  public static synchronized void start() {
    CountDownLatch up = new CountDownLatch(1);
    try {
      Platform.startup(up::countDown);
    } catch (IllegalStateException alreadyUp) {
      up.countDown();
    }
    Platform.setImplicitExit(false);
    try {
      if (!up.await(PATIENCE, TimeUnit.SECONDS)) throw new IllegalStateException("no toolkit");
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The result of work on the screen's thread.
  public static <T> T get(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    if (Platform.isFxApplicationThread()) task.run();
    else Platform.runLater(task);
    try {
      return task.get(PATIENCE, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } catch (InterruptedException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  public static void run(Runnable work) {
    get(
        () -> {
          work.run();
          return true;
        });
  }

  /// Waits until a condition holds on the screen's thread.
  public static void until(String what, Callable<Boolean> condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
    while (!get(condition)) {
      if (System.nanoTime() > end) throw new AssertionError("never: " + what);
      try {
        Thread.sleep(15);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  /// Lets a few pulses pass, so that layout and skins are settled.
  public static void settle() {
    for (int i = 0; i < 6; i++) {
      run(() -> Platform.requestNextPulse());
      try {
        Thread.sleep(25);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }
}
