package zveno.events;

/// For what an event matters; it may be several things.
public enum Significance {
  MANAGERIAL,
  PEDAGOGICAL,
  PUBLIC
}
