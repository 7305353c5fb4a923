package zveno.events.calendar;

/// What became of an event, as it looks today.
public enum EntryState {
  HELD,
  PLANNED,
  MOVED,
  CANCELLED,
  /// It is over, and nobody said what became of it.
  OVERDUE
}
