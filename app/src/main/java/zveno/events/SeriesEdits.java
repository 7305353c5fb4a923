package zveno.events;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import zveno.events.series.Repeat;
import zveno.events.series.Skip;

/// Events that repeat. Every call that writes is one change of the journal.
public interface SeriesEdits {
  /// The event with what repeats it; of a single time of a series, the event that it is a time of.
  Optional<RepeatedEvent> find(UUID event);

  /// Lets an event repeat, or changes how it does: all of its times.
  void repeat(UUID event, Repeat rule, Skip skip);

  /// Lets an event repeat no more: it stays on its first day, and so do the times that have an
  /// event of their own.
  void stop(UUID event);

  /// «Только это»: one time goes to another one and gets an event of its own.
  UUID moveOne(UUID event, LocalDate original, EventWhen to, String reason);

  /// «Только это»: says what became of one time, which gets an event of its own.
  UUID markOne(UUID event, LocalDate original, EventStatus status, String reason);

  /// «Только это»: leaves one time out.
  void leaveOut(UUID event, LocalDate original);

  /// «Это и следующие»: this time and those after it go by so many days.
  ///
  /// @return false where the rule cannot be moved as a whole; nothing is written then
  boolean moveFollowing(UUID event, LocalDate original, int days);

  /// «Все»: every time goes by so many days.
  ///
  /// @return false where the rule cannot be moved as a whole; nothing is written then
  boolean moveAll(UUID event, int days);
}
