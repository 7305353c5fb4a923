package zveno.events.ics;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Takes calendars of other programs in.
public interface CalendarIntake {
  /// As one change.
  ///
  /// @param file its name
  /// @param rehearsed nothing is written
  Taken take(IcsCalendar calendar, String file, boolean rehearsed);

  /// What became of the events.
  ///
  /// @param fates of the events, in the order of the file
  /// @param change empty where nothing was written
  record Taken(int created, int updated, int unchanged, List<Fate> fates, Optional<UUID> change) {}

  /// What becomes of an event.
  enum Fate {
    CREATE,
    UPDATE,
    UNCHANGED
  }
}
