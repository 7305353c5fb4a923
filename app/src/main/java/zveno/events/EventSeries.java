package zveno.events;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import zveno.events.series.RuleReader;
import zveno.events.series.Series;
import zveno.events.series.Skip;
import zveno.events.time.DayTimes;
import zveno.events.time.PartialDate;

/// How an event repeats.
///
/// @param rule an RRULE, empty where there is none that can be followed
/// @param foreignRule a rule of another program that cannot be followed, as it was
/// @param except days of the rule on which it is not
/// @param extra days beside the rule
public record EventSeries(
    UUID id,
    String rule,
    String foreignRule,
    boolean skipDaysOff,
    boolean skipVacations,
    Optional<Membership> membership,
    List<LocalDate> except,
    List<Extra> extra) {
  public EventSeries {
    except = List.copyOf(except);
    extra = List.copyOf(extra);
  }

  /// Its times from when its event is first; empty where that is not known to a day, or nothing
  /// says how it repeats. Ends of kept rules are in the clock of the base, so no zone is asked for.
  ///
  /// @param moved the days of the rule that stand on other days now
  /// @param without days of the rule that are left out beside those kept so
  public Optional<Series> from(
      EventWhen first, Map<LocalDate, LocalDate> moved, Collection<LocalDate> without) {
    String kept = rule.isEmpty() ? foreignRule : rule;
    Optional<LocalDate> day =
        first.date().filter(date -> date.precision().isExact()).map(PartialDate::first);
    if (kept.isEmpty() || day.isEmpty()) return Optional.empty();
    LocalDateTime start =
        day.get().atTime(first.times().map(DayTimes::start).orElse(LocalTime.MIDNIGHT));
    TreeSet<LocalDate> left = new TreeSet<>(except);
    left.addAll(without);
    TreeSet<LocalDate> added = new TreeSet<>();
    extra.forEach(one -> added.add(one.day()));
    return Optional.of(
        new Series(
            start,
            RuleReader.read(kept, start, ZoneOffset.UTC),
            left,
            new TreeMap<>(moved),
            added,
            new Skip(skipDaysOff, skipVacations)));
  }

  /// The clock times of one of its days; a day beside the rule may begin at another time, and then
  /// its end is not known.
  public Optional<DayTimes> timesOf(LocalDate day, EventWhen first) {
    if (extra.isEmpty()) return first.times();
    return extra.stream()
        .filter(one -> one.day().equals(day))
        .flatMap(one -> one.start().stream())
        .map(DayTimes::from)
        .findFirst()
        .or(first::times);
  }

  /// A day beside the rule.
  public record Extra(LocalDate day, Optional<LocalTime> start) {}
}
