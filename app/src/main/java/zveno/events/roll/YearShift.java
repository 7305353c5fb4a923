package zveno.events.roll;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import zveno.events.time.PartialDate;
import zveno.events.time.Precision;
import zveno.settings.SchoolYear;

/// Days of one school year in another.
///
/// The second Tuesday of October goes to the second Tuesday of October: the weekday and the month
/// stay, and the weeks of a month keep their order. A fifth weekday goes to the last one where the
/// month has only four. A range of less than four weeks keeps its length; of a longer one each end
/// goes by itself. Months, quarters, halves and school years stay what they are.
public record YearShift(SchoolYear from, SchoolYear to) {
  private static final int WEEK = 7;
  private static final int FOUR_WEEKS = 4 * WEEK;

  /// The same weekday of the same month.
  public LocalDate day(LocalDate day) {
    LocalDate there = inMonth(day);
    if (there.isBefore(to.from())) return there.plusDays(WEEK);
    return there.isAfter(to.to()) && !day.isAfter(from.to()) ? there.minusDays(WEEK) : there;
  }

  /// The same date, whatever its weekday.
  public LocalDate date(LocalDate day) {
    return day.plusYears(years());
  }

  public PartialDate of(PartialDate date) {
    LocalDate first = date.first();
    LocalDate last = date.last();
    return switch (date.precision()) {
      case DAY -> PartialDate.day(day(first));
      case RANGE ->
          date.days() < FOUR_WEEKS
              ? PartialDate.range(day(first), day(first).plusDays(date.days() - 1))
              : PartialDate.range(day(first), day(last));
      case MONTH -> PartialDate.month(YearMonth.from(first).plusYears(years()));
      case QUARTER ->
          new PartialDate(
              Precision.QUARTER,
              date(first),
              YearMonth.from(last).plusYears(years()).atEndOfMonth());
      case HALF -> new PartialDate(Precision.HALF, date(first), date(last));
      case YEAR ->
          first.equals(from.from()) && last.equals(from.to())
              ? PartialDate.year(to)
              : new PartialDate(Precision.YEAR, date(first), date(last));
    };
  }

  /// Whether the day is a fifth weekday of its month and there are only four in the other year.
  boolean hasNoFifth(LocalDate day) {
    return number(day) > number(inMonth(day));
  }

  private LocalDate inMonth(LocalDate day) {
    LocalDate begins = date(day.withDayOfMonth(1));
    LocalDate there =
        begins.with(TemporalAdjusters.dayOfWeekInMonth(number(day), day.getDayOfWeek()));
    return there.getMonth() == day.getMonth() ? there : there.minusDays(WEEK);
  }

  private int years() {
    return to.from().getYear() - from.from().getYear();
  }

  private static int number(LocalDate day) {
    return (day.getDayOfMonth() - 1) / WEEK + 1;
  }
}
