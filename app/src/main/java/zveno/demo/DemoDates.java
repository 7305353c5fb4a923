package zveno.demo;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import zveno.events.days.FreeDays;
import zveno.events.time.PartialDate;
import zveno.events.time.Precision;

/// Days of the demo's calendar. «y+0-10-14» is the day of this school year that has the weekday
/// which that day had in 2026/27; «+3» and «-2» count from today; «month …», «quarter …», «half
/// a..b» and «year a..b» are known so vaguely. A day on which nobody works gives way to the next
/// one that is worked, of what is past to the one before.
record DemoDates(DemoDay day, LocalDate today, FreeDays free) {
  /// The tables were written for the school year that began in this one.
  private static final int WRITTEN_FOR = 2026;

  private static final int DAYS_OF_WEEK = 7;
  private static final int MONTHS_OF_QUARTER = 3;

  PartialDate date(String token) {
    int blank = token.indexOf(' ');
    if (blank < 0) return exact(token);
    String days = token.substring(blank + 1);
    return switch (Precision.of(token.substring(0, blank)).orElseThrow()) {
      case MONTH -> PartialDate.month(YearMonth.from(plain(days)));
      case QUARTER -> {
        LocalDate first = plain(days);
        yield PartialDate.quarter(first.getYear(), (first.getMonthValue() + 2) / MONTHS_OF_QUARTER);
      }
      case HALF -> stretch(Precision.HALF, days);
      case YEAR -> stretch(Precision.YEAR, days);
      default -> throw new IllegalArgumentException(token);
    };
  }

  private PartialDate exact(String token) {
    List<String> ends = List.of(token.split("\\.\\.", -1));
    LocalDate first = worked(ends.getFirst());
    long more = ChronoUnit.DAYS.between(rolled(ends.getFirst()), rolled(ends.getLast()));
    return PartialDate.range(first, first.plusDays(more));
  }

  private PartialDate stretch(Precision precision, String days) {
    List<String> ends = List.of(days.split("\\.\\.", -1));
    return new PartialDate(precision, plain(ends.getFirst()), plain(ends.getLast()));
  }

  private LocalDate plain(String token) {
    return day.of(token).orElseThrow();
  }

  /// A day on which somebody works.
  LocalDate worked(String token) {
    return worked(rolled(token), token.startsWith("-") ? -1 : 1);
  }

  /// The first day on which somebody works, this one or in steps from it.
  LocalDate worked(LocalDate day, int step) {
    LocalDate on = day;
    while (free.isOff(on)) on = on.plusDays(step);
    return on;
  }

  private LocalDate rolled(String token) {
    LocalDate plain = plain(token);
    if (!token.startsWith("y")) return plain;
    LocalDate written =
        new DemoDay(LocalDate.of(WRITTEN_FOR, Month.SEPTEMBER, 1)).of(token).orElseThrow();
    long days = ChronoUnit.DAYS.between(written, plain);
    LocalDate same = written.plusWeeks(Math.round(days / (double) DAYS_OF_WEEK));
    // What is near to the first of September may not go to another school year.
    LocalDate begins = LocalDate.of(plain.getYear(), Month.SEPTEMBER, 1);
    if (plain.isBefore(begins)) return same.isBefore(begins) ? same : same.minusWeeks(1);
    return same.isBefore(begins) ? same.plusWeeks(1) : same;
  }
}
