package zveno.events;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import zveno.events.days.FreeDays;
import zveno.events.time.DayTimes;

/// The events that come next, each time of what repeats by itself.
///
/// @param free days that a series may skip
public record ComingEvents(Events events, FreeDays free) {
  private static final int DAYS = 90;

  /// An event on one of its days.
  public record Coming(LocalDate day, Event event) {}

  /// Those of the next three months that begin on a known day and were not called off.
  public List<Coming> from(LocalDate day, int most) {
    LocalDate last = day.plusDays(DAYS);
    return new Occurrences(events.series(), free)
        .between(events.between(day, last), day, last).stream()
            .filter(time -> time.event().state().status() != EventStatus.CANCELLED)
            .flatMap(time -> exact(time).map(first -> new Coming(first, time.told())).stream())
            .filter(coming -> !coming.day().isBefore(day))
            .sorted(
                Comparator.comparing(Coming::day)
                    .thenComparing(
                        one -> one.event().when().times().map(DayTimes::text).orElse("")))
            .limit(most)
            .toList();
  }

  private static Optional<LocalDate> exact(Occurrences.Time time) {
    return time.when().date().filter(date -> date.precision().isExact()).map(date -> date.first());
  }
}
