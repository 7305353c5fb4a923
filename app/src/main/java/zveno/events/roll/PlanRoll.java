package zveno.events.roll;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zveno.events.EventWhen;
import zveno.events.series.Series;

/// Writes what a plan becomes in the new year.
@FunctionalInterface
public interface PlanRoll {
  /// Adds planned events as copies of others, as one change: what was planned of them, and nothing
  /// of what came of it.
  ///
  /// @param name of the change, for the history
  /// @return how many were added; one that is no more is passed over
  int write(List<Copy> copies, String name);

  /// One of them.
  ///
  /// @param event the one of the old year
  record Copy(UUID event, EventWhen when, Optional<Series> series) {
    /// What an event becomes.
    ///
    /// @param working on a working day, where one is suggested
    public static Copy of(Rolled rolled, boolean working) {
      return new Copy(rolled.event().id(), rolled.when(working), rolled.series());
    }
  }
}
