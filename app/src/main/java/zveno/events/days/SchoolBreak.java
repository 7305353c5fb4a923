package zveno.events.days;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/// A vacation.
public record SchoolBreak(Kind kind, LocalDate first, LocalDate last) {
  /// Which one.
  public enum Kind {
    AUTUMN(0),
    WINTER(1),
    SPRING(2),
    SUMMER(3),
    /// One more, as the first forms have it in February.
    EXTRA(4);

    private final int place;

    Kind(int place) {
      this.place = place;
    }

    /// Its number in the base, for ever the same.
    public int place() {
      return place;
    }

    /// The one with this name; empty for one of a newer program.
    public static Optional<Kind> of(String name) {
      return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
  }

  public boolean holds(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
