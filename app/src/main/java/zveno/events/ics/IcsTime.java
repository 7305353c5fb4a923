package zveno.events.ics;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import zveno.events.time.DayTimes;
import zveno.events.time.PartialDate;

/// When an event is, in the zone of the base.
///
/// @param start on the first day; empty for whole days
/// @param end on the last day; on a single day an end that is not after the start is past midnight
public record IcsTime(PartialDate date, Optional<LocalTime> start, Optional<LocalTime> end) {
  public static IcsTime wholeDays(PartialDate date) {
    return new IcsTime(date, Optional.empty(), Optional.empty());
  }

  /// From a moment to another one, which is after it.
  static IcsTime between(LocalDateTime start, LocalDateTime end) {
    LocalDate first = start.toLocalDate();
    boolean oneDay = !end.isAfter(start.plusDays(1));
    return new IcsTime(
        oneDay ? PartialDate.day(first) : PartialDate.range(first, end.toLocalDate()),
        Optional.of(start.toLocalTime()),
        Optional.of(end.toLocalTime()));
  }

  /// The first moment; midnight for whole days.
  public LocalDateTime first() {
    return date.first().atTime(start.orElse(LocalTime.MIDNIGHT));
  }

  /// The last moment, where there is a time of day.
  Optional<LocalDateTime> last() {
    return end.map(
        time -> {
          LocalDateTime last = date.last().atTime(time);
          return last.isAfter(first()) ? last : last.plusDays(1);
        });
  }

  /// The times of one day; no end where that is past midnight or on another day.
  public Optional<DayTimes> times() {
    boolean oneDay = date.first().equals(date.last()) || !date.precision().isExact();
    return start.map(from -> new DayTimes(from, end.filter(to -> oneDay && to.isAfter(from))));
  }
}
