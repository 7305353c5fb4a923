package zveno.events.ics;

/// A file that was not taken.
public final class IcsException extends Exception {
  private static final long serialVersionUID = 1L;

  /// Why not.
  public enum Why {
    TOO_BIG,
    NO_CALENDAR
  }

  private final Why why;

  IcsException(Why why) {
    super(why.name());
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
