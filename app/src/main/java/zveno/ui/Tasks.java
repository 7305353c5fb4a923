package zveno.ui;

import java.time.Duration;
import java.util.function.Consumer;

/// Everything that may last: it runs off the screen's thread, one piece after another, and comes
/// back to the screen's thread.
public interface Tasks {
  /// Work in the background.
  @FunctionalInterface
  interface Work<T> {
    T run(Progress progress) throws Exception;
  }

  /// Runs work after all work asked for before it.
  ///
  /// @param titleKey what the status bar calls it while it lasts
  /// @param done gets the result, on the screen's thread
  /// @param failed gets what was thrown, on the screen's thread; a CancellationException when the
  ///   user cancelled
  <T> void run(
      String titleKey, Work<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed);

  /// The same where no failure is expected: a failure is a fault of the program and is shown as
  /// one.
  default <T> void run(String titleKey, Work<T> work, Consumer<? super T> done) {
    run(titleKey, work, done, this::fault);
  }

  /// Computes something that touches no base, beside the work that waits its turn.
  ///
  /// @param done gets the result, on the screen's thread
  <T> void aside(String titleKey, Work<T> work, Consumer<? super T> done);

  /// Shows a fault of the program; a cancelled task is none.
  void fault(Throwable thrown);

  /// An action that waits until it was not asked for again for so long: for typing.
  Runnable debounced(Duration pause, Runnable action);
}
