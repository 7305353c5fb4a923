package zveno.events;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import zveno.partners.TrashShelf;

/// The events of the calendar. Every call that writes is one change of the journal and is on the
/// disk when it returns.
public interface Events extends TrashShelf {
  /// All live events, by time; those of which no time is known come last.
  List<Event> all();

  /// Events that have a day from the one to the other, those of no known day, and whatever belongs
  /// to a series: its times follow from [Occurrences], and one that was moved out of the stretch
  /// still tells that it is not where the rule has it.
  List<Event> between(LocalDate from, LocalDate to);

  Optional<Event> find(UUID event);

  /// Those of these events that are live, by time.
  List<Event> find(Collection<UUID> events);

  /// How events repeat, by the id of the series.
  Map<UUID, EventSeries> series();

  /// Adds an event with these cells; it must have a title.
  ///
  /// @return the event and what deserves a second look
  WrittenEvent add(Map<EventField, String> cells);

  /// Gives a field of these events the text typed; an empty text clears it. A value new to an
  /// editable list is added to it. An empty title leaves the one before.
  ///
  /// @return what deserves a second look; a number or choice that was not understood is not written
  List<EventDoubt> set(Collection<UUID> events, EventField field, String typed);

  /// Writes rows of cells, all as one change, and adds events for those that have none yet; a row
  /// of an event that is no more is passed over.
  List<WrittenEvent> paste(List<TypedEvent> rows);

  /// Writes rows of cells as [#paste] does, as an edit of those events.
  List<WrittenEvent> edit(List<TypedEvent> rows);

  /// Moves an event to another time: its status tells so, and the time before goes to its trail.
  void move(UUID event, EventWhen to, String reason);

  /// Says what became of events, and why.
  void setStatus(Collection<UUID> events, EventStatus status, String reason);

  /// Puts events into the trash with everything that hangs on them.
  void delete(Collection<UUID> events);
}
