package zveno.events.roll;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import zveno.events.days.FreeDays;
import zveno.events.series.Ending;
import zveno.events.series.Frequency;
import zveno.events.series.Repeat;
import zveno.events.series.Series;

/// A series of one school year in another.
///
/// Since weekday and month stay, its rule stays too; the first day and the last one go as single
/// days do, a number of times stays a number of times. A rule that names days of the month, and not
/// weekdays, keeps its dates. What was left out or moved in the old year is not left out or moved
/// in the new one.
record SeriesRoll(YearShift shift, FreeDays free) {
  /// Whether it has times in the new year without anybody's doing.
  boolean goesOn(Series series) {
    return has(series, shift.to().from(), shift.to().to());
  }

  /// Whether it has times in the old year.
  boolean isOfYear(Series series) {
    return has(series, shift.from().from(), shift.from().to());
  }

  private boolean has(Series series, LocalDate from, LocalDate to) {
    return !series.between(from, to, free).occurrences().isEmpty();
  }

  /// What of it is in the old year, in the new one; empty for a rule of another program.
  Optional<Series> of(Series series) {
    boolean older = series.start().toLocalDate().isBefore(shift.from().from());
    Optional<Series> ofYear =
        older
            ? series.splitAt(shift.from().from()).map(split -> split.after())
            : Optional.of(series);
    return ofYear.flatMap(
        one ->
            one.rule() instanceof Repeat rule ? Optional.of(moved(one, rule)) : Optional.empty());
  }

  private Series moved(Series series, Repeat rule) {
    boolean byDate = isMonthly(rule) && rule.weekdays().isEmpty();
    TreeSet<LocalDate> added =
        series.added().stream()
            .filter(shift.from()::holds)
            .map(shift::day)
            .collect(Collectors.toCollection(TreeSet::new));
    Repeat same =
        rule.ending() instanceof Ending.Until(var last)
            ? rule.ending(new Ending.Until(byDate ? shift.date(last) : shift.day(last)))
            : rule;
    LocalDate first = series.start().toLocalDate();
    LocalDate there = byDate ? shift.date(first) : shift.day(first);
    return new Series(
        start(there.atTime(series.start().toLocalTime()), rule),
        same,
        new TreeSet<>(),
        new TreeMap<>(),
        added,
        series.skip());
  }

  private static boolean isMonthly(Repeat rule) {
    return rule.frequency() == Frequency.MONTHLY || rule.frequency() == Frequency.YEARLY;
  }

  /// A last Tuesday may be the fourth in one year and the fifth in the next: the day of the rule
  /// that is nearest in that month.
  private LocalDateTime start(LocalDateTime there, Repeat rule) {
    boolean named = !rule.weekdays().isEmpty() || !rule.monthDays().isEmpty();
    if (!isMonthly(rule) || !named) return there;
    YearMonth month = YearMonth.from(there);
    Series endless = Series.of(there.withDayOfMonth(1), rule.ending(new Ending.Never()));
    return endless.between(month.atDay(1), month.atEndOfMonth(), free).occurrences().stream()
        .map(one -> one.at())
        .min(Comparator.comparingLong(at -> Math.abs(ChronoUnit.DAYS.between(at, there))))
        .orElse(there);
  }
}
