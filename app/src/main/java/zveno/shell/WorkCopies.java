package zveno.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import zveno.exchange.CopyDesk;
import zveno.exchange.SafetyCopy;
import zveno.ui.Tasks;

/// Makes safety copies while somebody works, as often as the plan says.
final class WorkCopies {
  private final CopyDesk desk;
  private final Tasks tasks;
  private final Clock clock;
  private final Runnable made;
  private final Consumer<? super Throwable> failed;
  private Instant last;

  /// @param made a copy was made
  /// @param failed none could be made
  WorkCopies(
      CopyDesk desk, Tasks tasks, Clock clock, Runnable made, Consumer<? super Throwable> failed) {
    this.desk = desk;
    this.tasks = tasks;
    this.clock = clock;
    this.made = made;
    this.failed = failed;
    this.last = clock.instant();
  }

  /// Looks whether it is time; called every few minutes.
  void look() {
    Duration since = Duration.between(last, clock.instant());
    if (since.toHours() < 1) return;
    tasks.run(
        "shell.copies.task",
        progress -> {
          int hours = desk.plan().hours();
          boolean due = hours > 0 && since.toHours() >= hours;
          return due ? new Looked(true, desk.atWork()) : new Looked(false, Optional.empty());
        },
        looked -> {
          if (looked.due()) last = clock.instant();
          if (looked.copy().isPresent()) made.run();
        },
        thrown -> {
          last = clock.instant();
          failed.accept(thrown);
        });
  }

  private record Looked(boolean due, Optional<SafetyCopy> copy) {}
}
