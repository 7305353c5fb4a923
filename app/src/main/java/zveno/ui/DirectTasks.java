package zveno.ui;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/// Tasks that are over when the call returns, on the caller's thread: for tests of view models.
public final class DirectTasks implements Tasks {
  @Override
  public <T> void run(
      String titleKey, Work<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
    FutureTask<T> task = new FutureTask<>(() -> work.run(new Uncancelled()));
    task.run();
    FxTasks.deliver(task, done, failed);
  }

  @Override
  public <T> void aside(String titleKey, Work<T> work, Consumer<? super T> done) {
    run(titleKey, work, done, this::fault);
  }

  @Override
  public void fault(Throwable thrown) {
    if (!(thrown instanceof CancellationException)) throw new IllegalStateException(thrown);
  }

  @Override
  public Runnable debounced(Duration pause, Runnable action) {
    return action;
  }

  private static final class Uncancelled implements Progress {
    @Override
    public void fraction(double done) {}

    @Override
    public boolean cancelled() {
      return false;
    }
  }
}
