package zveno.events.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import zveno.events.days.FreeDays;

/// What a day looks like behind the events.
public enum DayMark {
  WORKING,
  WEEKEND,
  HOLIDAY,
  VACATION;

  /// A day off on a weekday is a holiday, and so is a weekend between two of them; of holiday and
  /// vacation the holiday is seen.
  public static DayMark of(LocalDate day, FreeDays free) {
    if (isHoliday(day, free)) return HOLIDAY;
    if (free.isVacation(day)) return VACATION;
    return isWeekend(day) && free.isOff(day) ? WEEKEND : WORKING;
  }

  private static boolean isHoliday(LocalDate day, FreeDays free) {
    if (!free.isOff(day)) return false;
    if (!isWeekend(day)) return true;
    LocalDate friday = day.minusDays(day.getDayOfWeek() == DayOfWeek.SATURDAY ? 1 : 2);
    return free.isOff(friday) && free.isOff(friday.plusDays(3));
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
  }
}
