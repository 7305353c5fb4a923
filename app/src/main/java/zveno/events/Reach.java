package zveno.events;

/// How far a change of one time of an event that repeats reaches.
public enum Reach {
  /// «Только это».
  ONE,
  /// «Это и следующие».
  FOLLOWING,
  /// «Все».
  ALL
}
