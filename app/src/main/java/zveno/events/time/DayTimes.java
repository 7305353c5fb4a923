package zveno.events.time;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// The time of day of something.
///
/// @param end after the start, where it is known
public record DayTimes(LocalTime start, Optional<LocalTime> end) implements Comparable<DayTimes> {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /// Throws IllegalArgumentException for an end that is not after the start.
  public DayTimes {
    if (end.isPresent() && !end.get().isAfter(start)) {
      throw new IllegalArgumentException("ends before it starts");
    }
  }

  public static DayTimes from(LocalTime start) {
    return new DayTimes(start, Optional.empty());
  }

  public static DayTimes between(LocalTime start, LocalTime end) {
    return new DayTimes(start, Optional.of(end));
  }

  /// «14:00» or «14:00–15:30».
  public String text() {
    return CLOCK.format(start) + end.map(time -> "–" + CLOCK.format(time)).orElse("");
  }

  /// Whether both are at the same time; without an end only the start counts.
  public boolean overlaps(DayTimes other) {
    return isIn(start, other) || isIn(other.start, this);
  }

  private static boolean isIn(LocalTime time, DayTimes times) {
    return time.equals(times.start)
        || (time.isAfter(times.start) && times.end.filter(time::isBefore).isPresent());
  }

  @Override
  public int compareTo(DayTimes other) {
    int byStart = start.compareTo(other.start);
    return byStart != 0 ? byStart : end.orElse(start).compareTo(other.end.orElse(other.start));
  }
}
