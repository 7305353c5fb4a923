package zveno.shell;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import zveno.shell.rooms.KeptCopies;
import zveno.text.Messages;
import zveno.ui.Tasks;
import zveno.ui.Toasts;

/// Looks at the safety copies and tells the status bar.
///
/// @param refusals words for what was thrown, when it is no fault of the program
record CopyNews(
    KeptCopies copies,
    Tasks tasks,
    Messages messages,
    SaveState state,
    Toasts toasts,
    Function<Throwable, Optional<String>> refusals) {
  private record Found(
      Optional<LocalDateTime> newest, Optional<String> failure, Optional<String> risk) {}

  /// At start: a copy that could not be made is told with its reason, then a folder that may harm
  /// the base.
  void look() {
    look(
        found -> {
          state.copied(found.newest(), found.failure().isPresent());
          found.failure().ifPresent(why -> toasts.show(messages.get("shell.noCopy.notice", why)));
          found.risk().ifPresent(toasts::show);
        });
  }

  /// After work that makes a copy first.
  void lookAgain() {
    look(found -> state.copied(found.newest(), false));
  }

  /// One could not be made while somebody works.
  void failed(Throwable thrown) {
    refusals
        .apply(thrown)
        .ifPresentOrElse(
            why -> {
              state.copied(Optional.empty(), true);
              toasts.show(messages.get("shell.noCopy.notice", why));
            },
            () -> tasks.fault(thrown));
  }

  private void look(Consumer<Found> told) {
    tasks.run(
        "shell.copies.task",
        progress -> new Found(copies.newest(), copies.failure(), copies.risk()),
        told);
  }
}
