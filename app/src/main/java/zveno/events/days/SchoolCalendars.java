package zveno.events.days;

import zveno.settings.SchoolYear;

/// Terms and vacations by school years.
@FunctionalInterface
public interface SchoolCalendars {
  /// What was entered for the year, else an estimate.
  SchoolCalendar of(SchoolYear year);

  /// Where they are kept.
  interface Kept {
    /// As they stand now.
    SchoolCalendars read();

    /// Writes the terms and vacations of a year, as one change.
    void set(SchoolCalendar calendar);

    /// The year is estimated again.
    void forget(SchoolYear year);
  }
}
