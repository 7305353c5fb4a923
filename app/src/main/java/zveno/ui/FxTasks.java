package zveno.ui;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Tasks of the window: one thread beside the screen's, so edits are written in the order typed.
public final class FxTasks implements Tasks, AutoCloseable {
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("zveno-work").factory());
  private final ObservableList<RunningTask> running = FXCollections.observableArrayList();
  private final ObservableList<RunningTask> shown =
      FXCollections.unmodifiableObservableList(running);
  private final Consumer<? super Throwable> faults;
  private final List<PauseTransition> repeated = new CopyOnWriteArrayList<>();

  /// @param faults shows a fault of the program
  public FxTasks(Consumer<? super Throwable> faults) {
    this.faults = faults;
  }

  /// What runs or waits; changes on the screen's thread.
  public ObservableList<RunningTask> running() {
    return shown;
  }

  @Override
  public <T> void run(
      String titleKey, Work<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
    start(thread, titleKey, work, done, failed);
  }

  @Override
  public <T> void aside(String titleKey, Work<T> work, Consumer<? super T> done) {
    start(Thread::startVirtualThread, titleKey, work, done, this::fault);
  }

  private <T> void start(
      Executor where,
      String titleKey,
      Work<T> work,
      Consumer<? super T> done,
      Consumer<? super Throwable> failed) {
    RunningTask shown = new RunningTask(titleKey);
    onScreen(() -> running.add(shown));
    where.execute(
        new FutureTask<T>(() -> work.run(shown.progress())) {
          @Override
          protected void done() {
            Platform.runLater(
                () -> {
                  running.remove(shown);
                  deliver(this, unlessClosed(done), failed);
                });
          }
        });
  }

  /// What was read for a closed window has nobody left to look at it, and would ask for more.
  private <T> Consumer<T> unlessClosed(Consumer<? super T> done) {
    return result -> {
      if (!thread.isShutdown()) done.accept(result);
    };
  }

  static <T> void deliver(
      FutureTask<T> ended, Consumer<? super T> done, Consumer<? super Throwable> failed) {
    T result;
    try {
      result = ended.get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      failed.accept(cause == null ? e : cause);
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      failed.accept(e);
      return;
    }
    done.accept(result);
  }

  @Override
  public void fault(Throwable thrown) {
    if (!(thrown instanceof CancellationException)) onScreen(() -> faults.accept(thrown));
  }

  @Override
  public Runnable debounced(Duration pause, Runnable action) {
    Consumer<Runnable> act = unlessClosed(Runnable::run);
    Delay wait =
        new Delay(javafx.util.Duration.millis((double) pause.toMillis()), () -> act.accept(action));
    return wait::restart;
  }

  /// Repeats an action on the screen's thread, with so much time between, until this is closed.
  public void every(Duration pause, Runnable action) {
    PauseTransition wait =
        new PauseTransition(javafx.util.Duration.millis((double) pause.toMillis()));
    repeated.add(wait);
    wait.setOnFinished(
        e -> {
          if (thread.isShutdown()) return;
          action.run();
          wait.playFromStart();
        });
    wait.playFromStart();
  }

  private static void onScreen(Runnable action) {
    if (Platform.isFxApplicationThread()) action.run();
    else Platform.runLater(action);
  }

  /// Waits for what was asked for, so no edit is lost; cancels what can be cancelled.
  @Override
  public void close() {
    // The toolkit holds what still runs, and with it the whole closed window.
    repeated.forEach(PauseTransition::stop);
    running.forEach(RunningTask::cancel);
    thread.close();
  }
}
