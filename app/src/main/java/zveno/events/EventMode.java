package zveno.events;

/// How people take part.
public enum EventMode {
  ONSITE,
  ONLINE,
  MIXED
}
