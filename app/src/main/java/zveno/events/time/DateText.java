package zveno.events.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.OptionalInt;
import zveno.settings.SchoolYear;
import zveno.settings.SchoolYears;
import zveno.text.RussianDate;
import zveno.text.RussianMonth;
import zveno.text.RussianPeriod;

/// Partial dates in Russian; [DateReader] reads every such text back to the same date.
public final class DateText {
  private final SchoolYear year;
  private final SchoolYears years;

  /// @param year the school year of the page: inside it [#within] writes no years
  public DateText(SchoolYear year) {
    this.year = year;
    this.years = new SchoolYears(MonthDay.from(year.from()), OptionalInt.empty());
  }

  /// «12.09.2026», «12–14 сентября 2026», «сентябрь 2026», «I квартал 2027», «1 полугодие 2026/27»,
  /// «2026/27 учебный год».
  public String full(PartialDate date) {
    return switch (date.precision()) {
      case DAY -> RussianDate.digits(date.first());
      case RANGE -> RussianPeriod.range(date.first(), date.last());
      case MONTH -> RussianDate.month(YearMonth.from(date.first()));
      case QUARTER -> RussianPeriod.quarter(quarter(date)) + " " + date.first().getYear();
      case HALF -> half(date);
      case YEAR ->
          years.of(date.first()).equals(new SchoolYear(date.first(), date.last()))
              ? RussianPeriod.schoolYear(years.of(date.first()).name())
              : RussianPeriod.range(date.first(), date.last());
    };
  }

  /// «12.09», «12–14 сентября», «сентябрь», «I квартал», «1 полугодие», «в течение года»; with the
  /// year where the date is not in the school year.
  public String within(PartialDate date) {
    if (!lies(date.first()) || (date.precision() != Precision.QUARTER && !lies(date.last()))) {
      return full(date);
    }
    return switch (date.precision()) {
      case DAY -> RussianDate.digits(date.first()).substring(0, "00.00".length());
      case RANGE -> RussianPeriod.rangeOfAnyYear(date.first(), date.last());
      case MONTH -> RussianMonth.nominative(date.first().getMonthValue());
      case QUARTER -> RussianPeriod.quarter(quarter(date));
      case HALF -> halfOfThisYear(date);
      case YEAR -> PartialDate.year(year).equals(date) ? RussianPeriod.allYear() : full(date);
    };
  }

  private boolean lies(LocalDate day) {
    return year.holds(day);
  }

  private static int quarter(PartialDate date) {
    return (date.first().getMonthValue() + 2) / 3;
  }

  private String halfOfThisYear(PartialDate date) {
    for (int number = 1; number <= 2; number++) {
      if (HalfYear.of(number, true).in(year).equals(date)) return RussianPeriod.half(number);
    }
    return full(date);
  }

  private String half(PartialDate date) {
    for (HalfYear half : HalfYear.values()) {
      var of = HalfYear.yearOf(date, half, years);
      if (of.isPresent()) {
        SchoolYear found = of.get();
        String name = half.ofSchool ? found.name() : String.valueOf(found.from().getYear());
        return RussianPeriod.half(half.number) + " " + name;
      }
    }
    return RussianPeriod.range(date.first(), date.last());
  }
}
