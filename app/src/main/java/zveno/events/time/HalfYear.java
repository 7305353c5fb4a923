package zveno.events.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Optional;
import zveno.settings.SchoolYear;
import zveno.settings.SchoolYears;

/// Halves of a year. Those of a school year are the halves of its lessons: they break at New Year
/// and end with May. Those of a calendar year are meant where one year is named.
enum HalfYear {
  FIRST_OF_SCHOOL(1, true),
  SECOND_OF_SCHOOL(2, true),
  FIRST_OF_CALENDAR(1, false),
  SECOND_OF_CALENDAR(2, false);

  private static final MonthDay MAY_ENDS = MonthDay.of(Month.MAY, 31);
  private static final MonthDay JUNE_ENDS = MonthDay.of(Month.JUNE, 30);
  private static final MonthDay YEAR_ENDS = MonthDay.of(Month.DECEMBER, 31);

  final int number;
  final boolean ofSchool;

  HalfYear(int number, boolean ofSchool) {
    this.number = number;
    this.ofSchool = ofSchool;
  }

  static HalfYear of(int number, boolean ofSchool) {
    return Arrays.stream(values())
        .filter(half -> half.number == number && half.ofSchool == ofSchool)
        .findFirst()
        .orElseThrow();
  }

  /// Its days in the school year, or in the calendar year in which that begins.
  PartialDate in(SchoolYear year) {
    int first = year.from().getYear();
    int second = year.to().getYear();
    return switch (this) {
      case FIRST_OF_SCHOOL -> date(year.from(), YEAR_ENDS.atYear(first));
      case SECOND_OF_SCHOOL -> date(LocalDate.of(second, 1, 1), MAY_ENDS.atYear(second));
      case FIRST_OF_CALENDAR -> date(LocalDate.of(first, 1, 1), JUNE_ENDS.atYear(first));
      case SECOND_OF_CALENDAR -> date(LocalDate.of(first, 7, 1), YEAR_ENDS.atYear(first));
    };
  }

  /// The school or calendar year of a half that was made by [#in]; empty for other days.
  static Optional<SchoolYear> yearOf(PartialDate half, HalfYear which, SchoolYears years) {
    int year = half.first().getYear();
    SchoolYear tried = years.in(which == SECOND_OF_SCHOOL ? year - 1 : year);
    return which.in(tried).equals(half) ? Optional.of(tried) : Optional.empty();
  }

  private static PartialDate date(LocalDate first, LocalDate last) {
    return new PartialDate(Precision.HALF, first, last);
  }
}
