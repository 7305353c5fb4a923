package zveno.lists;

/// The degree of co-operation that a form of events belongs to.
public enum FormStep {
  /// People meet.
  FIRST,
  /// They work together over the network.
  SECOND,
  /// It may be either.
  BOTH
}
