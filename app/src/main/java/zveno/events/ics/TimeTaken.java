package zveno.events.ics;

import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DurationProperty;
import biweekly.property.RawProperty;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zveno.events.ics.LocalMoments.Moment;
import zveno.events.time.PartialDate;
import zveno.events.time.Precision;

/// When an event of a file is.
final class TimeTaken {
  private static final long DAY = Duration.ofDays(1).toMillis();

  private final LocalMoments moments;
  private final Problems problems;

  TimeTaken(LocalMoments moments, Problems problems) {
    this.moments = moments;
    this.problems = problems;
  }

  IcsTime of(VEvent event, Moment start) {
    return start.hasTime() ? timed(event, start) : partial(event, days(event, start));
  }

  private IcsTime timed(VEvent event, Moment start) {
    LocalDateTime first = start.local();
    Optional<LocalDateTime> last = end(event).map(Moment::local);
    if (last.isEmpty()) last = duration(event).map(ms -> first.plusNanos(ms * 1_000_000));
    if (last.isEmpty() && event.getDateEnd() == null) problems.add(IcsFault.END_MISSING, "");
    if (last.isPresent() && last.get().isBefore(first)) {
      problems.add(IcsFault.END_BEFORE_START, first + " – " + last.get());
    }
    return last.filter(first::isBefore)
        .map(to -> IcsTime.between(first, to))
        .orElseGet(
            () ->
                new IcsTime(
                    PartialDate.day(first.toLocalDate()),
                    Optional.of(first.toLocalTime()),
                    Optional.empty()));
  }

  /// The end of whole days is the day after the last one.
  private PartialDate days(VEvent event, Moment start) {
    LocalDate first = start.local().toLocalDate();
    Optional<LocalDate> after = end(event).map(moment -> moment.local().toLocalDate());
    if (after.isEmpty()) {
      after = duration(event).map(ms -> first.plusDays(Math.max(1, (ms + DAY - 1) / DAY)));
    }
    if (after.isPresent() && after.get().isBefore(first)) {
      problems.add(IcsFault.END_BEFORE_START, first + " – " + after.get());
    }
    return after
        .filter(day -> day.isAfter(first))
        .map(day -> PartialDate.range(first, day.minusDays(1)))
        .orElseGet(() -> PartialDate.day(first));
  }

  private static IcsTime partial(VEvent event, PartialDate days) {
    @Nullable RawProperty precision = event.getExperimentalProperty(OurProperties.PRECISION);
    if (precision == null) return IcsTime.wholeDays(days);
    PartialDate date = Precision.of(precision.getValue()).map(p -> as(p, days)).orElse(days);
    @Nullable RawProperty times = event.getExperimentalProperty(OurProperties.TIMES);
    if (times == null || date.precision().isExact()) return IcsTime.wholeDays(date);
    String[] clock = times.getValue().split("/", -1);
    return new IcsTime(date, time(clock[0]), clock.length > 1 ? time(clock[1]) : Optional.empty());
  }

  private static PartialDate as(Precision precision, PartialDate days) {
    try {
      return new PartialDate(precision, days.first(), days.last());
    } catch (DateTimeException changedElsewhere) {
      return days;
    }
  }

  private static Optional<LocalTime> time(String iso) {
    try {
      return Optional.of(LocalTime.parse(iso));
    } catch (DateTimeException notOurs) {
      return Optional.empty();
    }
  }

  private Optional<Moment> end(VEvent event) {
    @Nullable DateEnd end = event.getDateEnd();
    return end == null || end.getValue() == null
        ? Optional.empty()
        : moments.of(end, end.getValue());
  }

  private static Optional<Long> duration(VEvent event) {
    @Nullable DurationProperty duration = event.getDuration();
    return duration == null || duration.getValue() == null
        ? Optional.empty()
        : Optional.of(duration.getValue().toMillis());
  }
}
