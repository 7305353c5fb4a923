package zveno.events;

/// What is typed of a session of an event.
public enum SessionField {
  NAME,
  WHEN,
  GRADES,
  PARTICIPANTS,
  DISTRICTS
}
