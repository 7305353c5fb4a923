package zveno.events.days;

import java.time.LocalDate;
import zveno.settings.SchoolYears;

/// Days on which nobody works and days on which nobody learns.
public record FreeDays(ProductionCalendar work, SchoolYears years, SchoolCalendars schools) {
  public boolean isOff(LocalDate day) {
    return work.isOff(day);
  }

  public boolean isVacation(LocalDate day) {
    return schools.of(years.of(day)).isVacation(day);
  }
}
