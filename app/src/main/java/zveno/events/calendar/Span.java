package zveno.events.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import zveno.settings.SchoolYear;
import zveno.settings.SchoolYears;

/// A stretch of days that is looked at.
public record Span(Kind kind, LocalDate first, LocalDate last) {
  /// How long it is.
  public enum Kind {
    YEAR,
    MONTH,
    WEEK
  }

  /// The one of this length that holds the day.
  public static Span of(Kind kind, LocalDate day, SchoolYears years) {
    return switch (kind) {
      case YEAR -> {
        SchoolYear year = years.of(day);
        yield new Span(kind, year.from(), year.to());
      }
      case MONTH ->
          new Span(kind, day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()));
      case WEEK -> {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield new Span(kind, monday, monday.plusDays(6));
      }
    };
  }

  /// A day of the span before or after, at the same place as far as there is one.
  public LocalDate step(LocalDate day, int by) {
    return switch (kind) {
      case YEAR -> day.plusYears(by);
      case MONTH -> day.plusMonths(by);
      case WEEK -> day.plusWeeks(by);
    };
  }

  public boolean holds(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /// The months that it touches.
  public List<YearMonth> months() {
    return Stream.iterate(
            YearMonth.from(first),
            month -> !month.atDay(1).isAfter(last),
            month -> month.plusMonths(1))
        .toList();
  }

  /// The first and last day of whole weeks around it.
  public Span weeks() {
    return new Span(
        kind,
        first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
        last.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
  }
}
