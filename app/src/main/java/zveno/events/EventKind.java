package zveno.events;

/// What an event is for: decisions of those who manage, or help for those who teach.
public enum EventKind {
  ORGANIZATIONAL,
  METHODICAL
}
