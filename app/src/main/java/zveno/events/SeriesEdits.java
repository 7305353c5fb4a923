package zveno.events;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import zveno.events.series.Repeat;
import zveno.events.series.Skip;

/// Events that repeat. Every call that writes is one change of the journal.
public interface SeriesEdits {
  /// The event with what repeats it; of a single time of a series, the event that it is a time of.
  Optional<RepeatedEvent> find(UUID event);

  /// Lets an event repeat, or changes how it does: all of its times.
  ///
  /// @param membership whether the same people come each time, where that is known
  void repeat(UUID event, Repeat rule, Skip skip, Optional<Membership> membership);

  /// Lets an event repeat no more: it stays on its first day, and so do the times that have an
  /// event of their own.
  void stop(UUID event);

  /// «Только это»: one time goes to another one and gets an event of its own.
  UUID moveOne(UUID event, LocalDate original, EventWhen to, String reason);

  /// «Только это»: says what became of one time, which gets an event of its own.
  UUID markOne(UUID event, LocalDate original, EventStatus status, String reason);

  /// «Только это»: leaves one time out.
  void leaveOut(UUID event, LocalDate original);

  /// A time that was left out takes place again.
  void bringBack(UUID event, LocalDate original);

  /// Gives fields of one time, of it and those after it, or of all of them what was typed. A date
  /// that is typed moves all of them by as many days as this one.
  ///
  /// A time with an event of its own keeps the fields in which it differed from the others before.
  ///
  /// @param original the day that the rule gave to the time in hand
  /// @return the event that tells of this time now; empty where the rule cannot be cut or moved as
  ///   a whole, and then nothing is written
  Optional<WrittenEvent> change(
      UUID event, LocalDate original, Reach reach, Map<EventField, String> cells);
}
