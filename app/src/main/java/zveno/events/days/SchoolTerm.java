package zveno.events.days;

import java.time.LocalDate;

/// A stretch of lessons between vacations, from 1.
public record SchoolTerm(int number, LocalDate first, LocalDate last) {
  public boolean holds(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
