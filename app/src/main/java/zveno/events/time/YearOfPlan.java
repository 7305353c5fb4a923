package zveno.events.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.OptionalInt;
import zveno.settings.SchoolYear;
import zveno.settings.SchoolYears;
import zveno.text.RussianDate;

/// The school year that a plan is for: what is written without a year belongs to it.
final class YearOfPlan {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;
  private static final int CENTURY = 100;

  private final SchoolYear year;

  YearOfPlan(SchoolYear year) {
    this.year = year;
  }

  SchoolYear told() {
    return year;
  }

  SchoolYear in(int begins) {
    return years().in(begins);
  }

  SchoolYears years() {
    return new SchoolYears(MonthDay.from(year.from()), OptionalInt.empty());
  }

  /// The year in which this month lies; with 1 September as the first day, September to December
  /// lie in the first year and all others in the second.
  int of(int month, int day) {
    int from = year.from().getMonthValue() * 32 + year.from().getDayOfMonth();
    return month * 32 + day >= from ? year.from().getYear() : year.from().getYear() + 1;
  }

  /// A year as typed, of two or four figures.
  static int typed(String figures) throws DateRefusedException {
    int value = Integer.parseInt(figures);
    if (figures.length() == 2) value += value < RussianDate.PIVOT ? 2000 : 1900;
    if (value < FIRST_YEAR || value > LAST_YEAR) {
      throw new DateRefusedException(DateFault.NOT_IN_CALENDAR, figures);
    }
    return value;
  }

  /// The school year «2026/27» or «2026/2027».
  SchoolYear typed(String first, String second) throws DateRefusedException {
    int begins = typed(first);
    int ends = Integer.parseInt(second);
    if (ends % CENTURY != (begins + 1) % CENTURY || (ends >= CENTURY && ends != begins + 1)) {
      throw new DateRefusedException(DateFault.NOT_IN_CALENDAR, first + "/" + second);
    }
    return in(begins);
  }

  static LocalDate day(int year, int month, int day) throws DateRefusedException {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException notInTheCalendar) {
      throw new DateRefusedException(
          DateFault.NOT_IN_CALENDAR, "%02d.%02d.%d".formatted(day, month, year));
    }
  }

  static YearMonth month(int year, int month) throws DateRefusedException {
    return YearMonth.from(day(year, month, 1));
  }
}
