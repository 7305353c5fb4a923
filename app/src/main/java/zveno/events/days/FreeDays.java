package zveno.events.days;

import java.time.LocalDate;
import zveno.settings.SchoolYears;

/// Days on which nobody works and days on which nobody learns.
public record FreeDays(ProductionCalendar work, SchoolYears years, SchoolCalendars schools) {
  /// By the table that comes with the program and vacations as they usually are.
  public static FreeDays shipped(SchoolYears years) {
    return new FreeDays(
        ProductionCalendar.of(ShippedDays.load()), years, SchoolCalendar::estimated);
  }

  public boolean isOff(LocalDate day) {
    return work.isOff(day);
  }

  public boolean isVacation(LocalDate day) {
    return schools.of(years.of(day)).isVacation(day);
  }
}
