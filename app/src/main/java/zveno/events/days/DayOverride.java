package zveno.events.days;

import java.time.LocalDate;
import java.util.Optional;

/// A day that is not what the rule says.
///
/// @param movedFrom the day off that was moved to here: a holiday stays free, but gives no other
///   day off any more, and a Saturday or Sunday is worked
public record DayOverride(LocalDate day, DayKind kind, Optional<LocalDate> movedFrom) {
  public static DayOverride of(LocalDate day, DayKind kind) {
    return new DayOverride(day, kind, Optional.empty());
  }

  /// A day off moved from one day to another.
  public static DayOverride moved(LocalDate from, LocalDate to) {
    return new DayOverride(to, DayKind.OFF, Optional.of(from));
  }
}
