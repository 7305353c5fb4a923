package zveno.events;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// An event of the calendar. Texts are empty where nothing is known.
///
/// @param responsible names of methodists
/// @param audience for whom it is
/// @param organizations those that organise it and those that take part
/// @param uid its name in calendars of other programs
/// @param moves the trail, oldest first
public record Event(
    UUID id,
    String title,
    EventWhen when,
    Venue venue,
    EventNature nature,
    List<String> responsible,
    List<String> audience,
    EventState state,
    Headcount planned,
    Headcount actual,
    List<EventOrganization> organizations,
    EventYield yield,
    Optional<SeriesDay> series,
    String uid,
    List<EventMove> moves) {
  public Event {
    responsible = List.copyOf(responsible);
    audience = List.copyOf(audience);
    organizations = List.copyOf(organizations);
    moves = List.copyOf(moves);
  }

  /// Those that do this at the event.
  public List<EventOrganization> those(EventOrganization.Role role) {
    return organizations.stream().filter(one -> one.role() == role).toList();
  }

  /// The same at another time.
  public Event on(EventWhen other) {
    return new Event(
        id,
        title,
        other,
        venue,
        nature,
        responsible,
        audience,
        state,
        planned,
        actual,
        organizations,
        yield,
        series,
        uid,
        moves);
  }
}
