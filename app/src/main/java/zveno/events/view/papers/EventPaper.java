package zveno.events.view.papers;

/// A paper that can be written about one event.
public enum EventPaper {
  PROGRAMME,
  SIGN_IN,
  NOTE,
  /// For each of those who came by name.
  CERTIFICATES;

  /// The key of what the menu calls it.
  public String textKey() {
    return "plan.paper." + this;
  }

  String id() {
    return "paper-" + this;
  }
}
