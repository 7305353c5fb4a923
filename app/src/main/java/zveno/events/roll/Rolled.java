package zveno.events.roll;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import zveno.events.Event;
import zveno.events.EventWhen;
import zveno.events.series.Series;
import zveno.events.time.PartialDate;

/// An event of the old year and what it becomes in the new one.
///
/// @param to when it would be, by the rule of [YearShift]
/// @param series how it would repeat
/// @param workday when it would be on the next working day, where it falls on a free one and did
///   not before
public record Rolled(
    Event event,
    EventWhen to,
    Optional<Series> series,
    Optional<PartialDate> workday,
    Set<Note> notes) {
  private static final Set<Note> LEAVE = EnumSet.of(Note.CANCELLED, Note.PRESENT, Note.TWICE);

  public Rolled {
    notes = Set.copyOf(notes);
  }

  /// What deserves a look.
  public enum Note {
    /// There is such an event on that day of the new year already.
    PRESENT,
    /// Another event of this title goes to the same day.
    TWICE,
    /// It was cancelled in the old year.
    CANCELLED,
    /// It was moved in the old year; the day is the one to which it was.
    MOVED,
    /// It falls on a day off.
    DAY_OFF,
    /// It falls on a day off, as it did.
    DAY_OFF_TOO,
    /// It falls into a vacation.
    VACATION,
    /// The month has no fifth such weekday.
    NO_FIFTH,
    /// It repeats.
    SERIES,
    /// It does not repeat: its rule is one of another program.
    RULE_LOST
  }

  /// Whether it is there already and may not be added again.
  public boolean isPresent() {
    return notes.contains(Note.PRESENT);
  }

  /// Whether it is carried over unless somebody says otherwise.
  public boolean isUsual() {
    return notes.stream().noneMatch(LEAVE::contains);
  }

  /// When it is to be.
  ///
  /// @param working on a working day, where one is suggested
  public EventWhen when(boolean working) {
    return working && workday.isPresent() ? new EventWhen(workday, to.times(), "") : to;
  }
}
