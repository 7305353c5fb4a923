package zveno.events.roll;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import zveno.events.days.FreeDays;
import zveno.events.roll.Rolled.Note;
import zveno.events.time.PartialDate;

/// Working days for what was on one and falls on a free day in the new year.
record Workdays(YearShift shift, FreeDays free) {
  /// Notes what is free, and suggests another day.
  ///
  /// @param was of the old year
  Optional<PartialDate> look(PartialDate was, PartialDate to, Set<Note> notes) {
    LocalDate before = was.first();
    LocalDate day = to.first();
    boolean vacation = free.isVacation(day) && !free.isVacation(before);
    boolean off = free.isOff(day) && !free.isOff(before);
    if (free.isOff(day)) notes.add(off ? Note.DAY_OFF : Note.DAY_OFF_TOO);
    if (vacation) notes.add(Note.VACATION);
    if (!vacation && !off) return Optional.empty();
    // After the last lessons of a year there are none to wait for: there any working day will do.
    return next(day, vacation || !free.isVacation(before))
        .or(() -> next(day, false))
        .filter(other -> !other.equals(day))
        .map(first -> PartialDate.range(first, first.plusDays(to.days() - 1)));
  }

  private Optional<LocalDate> next(LocalDate day, boolean lessons) {
    for (LocalDate next = day; !next.isAfter(shift.to().to()); next = next.plusDays(1)) {
      if (!free.isOff(next) && !(lessons && free.isVacation(next))) return Optional.of(next);
    }
    return Optional.empty();
  }
}
