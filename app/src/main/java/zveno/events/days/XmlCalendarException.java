package zveno.events.days;

/// A file of production days that was not taken.
public final class XmlCalendarException extends Exception {
  private static final long serialVersionUID = 1L;

  /// Why not.
  public enum Why {
    TOO_BIG,
    /// It has a document type, which can name other files.
    UNSAFE,
    DAMAGED,
    /// It is XML, but not of a calendar with a year.
    NO_CALENDAR
  }

  private final Why why;

  XmlCalendarException(Why why) {
    super(why.name());
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
