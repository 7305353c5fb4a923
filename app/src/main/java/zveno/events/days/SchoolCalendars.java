package zveno.events.days;

import zveno.settings.SchoolYear;

/// Where terms and vacations of the base are kept.
@FunctionalInterface
public interface SchoolCalendars {
  /// What was entered for the year, else an estimate.
  SchoolCalendar of(SchoolYear year);
}
