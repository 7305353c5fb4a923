package zveno.events.ics;

/// What only we write and other programs pass over.
final class OurProperties {
  /// How exactly the days are known.
  static final String PRECISION = "X-ZVENO-PRECISION";

  /// The time of day of something whose day is not known yet.
  static final String TIMES = "X-ZVENO-TIMES";

  /// What the series passes over.
  static final String SKIP = "X-ZVENO-SKIP";

  static final String DAYS_OFF = "DAYS-OFF";
  static final String VACATIONS = "VACATIONS";

  private OurProperties() {}
}
