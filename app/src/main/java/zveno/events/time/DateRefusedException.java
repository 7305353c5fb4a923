package zveno.events.time;

/// Carries a fault out of the grammar; [Reading] is what the world sees.
final class DateRefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final DateFault fault;
  private final String detail;

  DateRefusedException(DateFault fault, String detail) {
    super(fault.name(), null, false, false);
    this.fault = fault;
    this.detail = detail;
  }

  <T> Reading<T> reading() {
    return new Reading.Refused<>(fault, detail);
  }
}
