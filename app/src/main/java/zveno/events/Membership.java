package zveno.events;

/// Who comes to a series: the same people each time, or others.
public enum Membership {
  FIXED,
  CHANGING
}
