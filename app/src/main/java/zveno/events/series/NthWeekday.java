package zveno.events.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;

/// A day of the week, and which of them in the month.
///
/// @param nth 1 to 5 from the front, -1 to -5 from the end, 0 for every one
public record NthWeekday(int nth, DayOfWeek day) implements Comparable<NthWeekday> {
  static final int LAST = 5;
  private static final Comparator<NthWeekday> ORDER =
      Comparator.comparingInt(NthWeekday::nth).thenComparing(NthWeekday::day);

  public NthWeekday {
    if (Math.abs(nth) > LAST) throw new IllegalArgumentException("no such week: " + nth);
  }

  public static NthWeekday every(DayOfWeek day) {
    return new NthWeekday(0, day);
  }

  /// The weekday of this date and which of its month it is.
  public static NthWeekday of(LocalDate date) {
    return new NthWeekday((date.getDayOfMonth() + 6) / 7, date.getDayOfWeek());
  }

  /// «2TU», «TU».
  String text() {
    return (nth == 0 ? "" : nth) + day.name().substring(0, 2);
  }

  @Override
  public int compareTo(NthWeekday other) {
    return ORDER.compare(this, other);
  }
}
