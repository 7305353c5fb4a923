package zveno.events.series;

/// The step of a rule of our set.
public enum Frequency {
  DAILY,
  WEEKLY,
  MONTHLY,
  YEARLY
}
