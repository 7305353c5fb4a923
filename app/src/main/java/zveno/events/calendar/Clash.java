package zveno.events.calendar;

import java.time.LocalDate;

/// Two events that want the same at the same time.
///
/// @param what the name of the methodist, the place or the organisation
public record Clash(Kind kind, String what, LocalDate day, Entry one, Entry other) {
  /// What both want.
  public enum Kind {
    METHODIST,
    PLACE,
    ORGANIZATION
  }

  /// Whether this event is one of the two.
  public boolean concerns(Entry.Key key) {
    return one.key().equals(key) || other.key().equals(key);
  }

  /// The one beside this one.
  public Entry beside(Entry.Key key) {
    return one.key().equals(key) ? other : one;
  }
}
