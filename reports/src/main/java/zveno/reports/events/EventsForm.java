package zveno.reports.events;

/// The documents about many events.
public enum EventsForm {
  /// What is planned, with a mark of what was done.
  PLAN("plan"),
  /// A month, to be sent out.
  MONTH("month"),
  /// What comes again: when, what, who.
  CYCLOGRAM("cyclogram"),
  /// What was held, with its figures.
  LOG("log");

  private final String key;

  EventsForm(String key) {
    this.key = key;
  }

  /// With which the words of the form begin.
  String key() {
    return key;
  }
}
