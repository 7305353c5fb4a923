package zveno.events.days;

import java.time.LocalDate;

/// A vacation.
public record SchoolBreak(Kind kind, LocalDate first, LocalDate last) {
  /// Which one.
  public enum Kind {
    AUTUMN,
    WINTER,
    SPRING,
    SUMMER,
    /// One more, as the first forms have it in February.
    EXTRA
  }

  public boolean holds(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
