package zveno.events.ics;

/// What a file says of whether an event will be.
public enum IcsStatus {
  NONE,
  TENTATIVE,
  CONFIRMED,
  CANCELLED
}
