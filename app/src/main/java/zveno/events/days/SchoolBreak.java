package zveno.events.days;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/// A vacation.
public record SchoolBreak(Kind kind, LocalDate first, LocalDate last) {
  /// Which one.
  public enum Kind {
    AUTUMN,
    WINTER,
    SPRING,
    SUMMER,
    /// One more, as the first forms have it in February.
    EXTRA;

    /// The one with this name; empty for one of a newer program.
    public static Optional<Kind> of(String name) {
      return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
  }

  public boolean holds(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
