package zveno.events.days;

import java.time.LocalDate;
import zveno.settings.SchoolYears;

/// Days on which nobody works and days on which nobody learns.
public interface FreeDays {
  boolean isOff(LocalDate day);

  boolean isVacation(LocalDate day);

  /// Whether the year's moved days off are known.
  boolean isComplete(int year);

  /// By the table that comes with the program and vacations as they usually are.
  static FreeDays shipped(SchoolYears years) {
    return new KnownDays(
        ProductionCalendar.of(ShippedDays.load()), years, SchoolCalendar::estimated);
  }
}
