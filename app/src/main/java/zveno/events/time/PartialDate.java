package zveno.events.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import zveno.settings.SchoolYear;

/// Days that may be known vaguely. What comes first in time comes first; of two that begin together
/// the shorter one.
///
/// @param first the first day that it can be
/// @param last the last one, never before the first
public record PartialDate(Precision precision, LocalDate first, LocalDate last)
    implements Comparable<PartialDate> {
  private static final int MONTHS_OF_QUARTER = 3;
  private static final int QUARTERS = 4;
  private static final Comparator<PartialDate> ORDER =
      Comparator.comparing(PartialDate::first)
          .thenComparing(PartialDate::last)
          .thenComparing(PartialDate::precision);

  /// Throws DateTimeException where the days and the precision cannot belong together.
  public PartialDate {
    boolean right =
        switch (precision) {
          case DAY -> first.equals(last);
          case RANGE -> first.isBefore(last);
          case MONTH -> isWhole(first, last, 1);
          case QUARTER ->
              isWhole(first, last, MONTHS_OF_QUARTER)
                  && first.getMonthValue() % MONTHS_OF_QUARTER == 1;
          case HALF, YEAR -> first.isBefore(last);
        };
    if (!right) throw new DateTimeException(precision + " " + first + " " + last);
  }

  public static PartialDate day(LocalDate day) {
    return new PartialDate(Precision.DAY, day, day);
  }

  /// A range of one day is a day.
  public static PartialDate range(LocalDate first, LocalDate last) {
    return first.equals(last) ? day(first) : new PartialDate(Precision.RANGE, first, last);
  }

  public static PartialDate month(YearMonth month) {
    return new PartialDate(Precision.MONTH, month.atDay(1), month.atEndOfMonth());
  }

  /// A quarter of a calendar year, from 1.
  public static PartialDate quarter(int year, int number) {
    if (number < 1 || number > QUARTERS) throw new DateTimeException("quarter " + number);
    YearMonth begins = YearMonth.of(year, (number - 1) * MONTHS_OF_QUARTER + 1);
    return new PartialDate(Precision.QUARTER, begins.atDay(1), begins.plusMonths(2).atEndOfMonth());
  }

  /// A half of the lessons of a school year, 1 or 2.
  public static PartialDate half(SchoolYear year, int number) {
    return HalfYear.of(number, true).in(year);
  }

  public static PartialDate year(SchoolYear year) {
    return new PartialDate(Precision.YEAR, year.from(), year.to());
  }

  public boolean contains(LocalDate day) {
    return overlaps(day, day);
  }

  /// Whether it has a day from the one to the other, both included.
  public boolean overlaps(LocalDate from, LocalDate to) {
    return !first.isAfter(to) && !last.isBefore(from);
  }

  public boolean overlaps(PartialDate other) {
    return overlaps(other.first, other.last);
  }

  /// How many days it spans.
  public long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /// Whether it was over before this day.
  public boolean isOver(LocalDate today) {
    return last.isBefore(today);
  }

  @Override
  public int compareTo(PartialDate other) {
    return ORDER.compare(this, other);
  }

  private static boolean isWhole(LocalDate first, LocalDate last, int months) {
    YearMonth month = YearMonth.from(first);
    return first.equals(month.atDay(1)) && last.equals(month.plusMonths(months - 1).atEndOfMonth());
  }
}
