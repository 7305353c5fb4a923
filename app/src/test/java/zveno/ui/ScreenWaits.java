package zveno.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/// How long the screen's thread kept somebody waiting, asked again and again from beside it: what a
/// key or a click would have waited. Only what that thread computed itself is counted, so that a
/// busy machine is not taken for a slow program.
public final class ScreenWaits implements AutoCloseable {
  private static final int PAUSE = 4;

  private final List<Double> waits = Collections.synchronizedList(new ArrayList<>());
  private final Thread asking = Thread.ofPlatform().daemon().name("waits").unstarted(this::ask);
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final long screen;
  private volatile boolean over;

  private ScreenWaits(long screen) {
    this.screen = screen;
  }

  public static ScreenWaits start() {
    ScreenWaits waits = new ScreenWaits(OnScreen.get(() -> Thread.currentThread().threadId()));
    waits.asking.start();
    return waits;
  }

  private void ask() {
    while (!over) {
      FutureTask<Boolean> turn = new FutureTask<>(() -> true);
      long start = threads.getThreadCpuTime(screen);
      Platform.runLater(turn);
      try {
        turn.get();
        waits.add((threads.getThreadCpuTime(screen) - start) / 1e6);
        Thread.sleep(PAUSE);
      } catch (InterruptedException | ExecutionException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /// The longest wait so far, in milliseconds; begins anew.
  public double longest() {
    synchronized (waits) {
      double longest = waits.stream().mapToDouble(Double::doubleValue).max().orElse(0);
      waits.clear();
      return longest;
    }
  }

  @Override
  public void close() {
    over = true;
    try {
      asking.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
