package zveno;

import zveno.events.ics.CalendarIntake;
import zveno.events.ics.IcsCalendar;

/// Takes calendars in; before that the base is kept as it is.
record CopiedCalendar(CopiesKept copies, CalendarIntake intake) implements CalendarIntake {
  @Override
  public Taken take(IcsCalendar calendar, String file, boolean rehearsed) {
    if (rehearsed) return intake.take(calendar, file, true);
    return copies.before(
        () -> intake.take(calendar, file, false), taken -> taken.change().isPresent());
  }
}
