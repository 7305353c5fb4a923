package zveno.events.days;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// The holidays of article 112 of the labour code. One on a Saturday or Sunday gives the next
/// working day off, except in January, of which the Government moves two.
final class PublicHolidays {
  private static final int LAST_OF_JANUARY = 8;
  private static final List<MonthDay> OTHERS =
      List.of(
          MonthDay.of(2, 23),
          MonthDay.of(3, 8),
          MonthDay.of(5, 1),
          MonthDay.of(5, 9),
          MonthDay.of(6, 12),
          MonthDay.of(11, 4));

  private PublicHolidays() {}

  static boolean isHoliday(LocalDate day) {
    boolean january = day.getMonthValue() == 1 && day.getDayOfMonth() <= LAST_OF_JANUARY;
    return january || OTHERS.contains(MonthDay.from(day));
  }

  static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
  }

  /// The days that the rule makes free in place of holidays on weekends.
  ///
  /// @param givenAway holidays whose day off was moved elsewhere
  /// @param settled days that are something else by an override
  static Set<LocalDate> shifted(
      int year, Predicate<LocalDate> givenAway, Predicate<LocalDate> settled) {
    Set<LocalDate> shifted = new TreeSet<>();
    for (MonthDay holiday : OTHERS) {
      LocalDate day = holiday.atYear(year);
      if (!isWeekend(day) || givenAway.test(day)) continue;
      LocalDate free = day;
      while (isWeekend(free) || isHoliday(free) || settled.test(free) || shifted.contains(free)) {
        free = free.plusDays(1);
      }
      shifted.add(free);
    }
    return shifted;
  }
}
