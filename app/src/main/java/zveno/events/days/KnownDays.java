package zveno.events.days;

import java.time.LocalDate;
import zveno.settings.SchoolYears;

/// Free days as they stand at one time.
public record KnownDays(ProductionCalendar work, SchoolYears years, SchoolCalendars schools)
    implements FreeDays {
  /// As the base has them now.
  public static KnownDays read(WorkDays work, SchoolYears years, SchoolCalendars.Kept schools) {
    return new KnownDays(ProductionCalendar.of(work.all()), years, schools.read());
  }

  @Override
  public boolean isOff(LocalDate day) {
    return work.isOff(day);
  }

  @Override
  public boolean isVacation(LocalDate day) {
    return schools.of(years.of(day)).isVacation(day);
  }

  @Override
  public boolean isComplete(int year) {
    return work.isComplete(year);
  }
}
