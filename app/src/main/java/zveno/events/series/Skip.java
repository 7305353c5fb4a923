package zveno.events.series;

import java.time.LocalDate;
import zveno.events.days.FreeDays;

/// Which days a series passes over.
public record Skip(boolean daysOff, boolean vacations) {
  public static final Skip NOTHING = new Skip(false, false);

  boolean skips(LocalDate day, FreeDays free) {
    return (daysOff && free.isOff(day)) || (vacations && free.isVacation(day));
  }
}
