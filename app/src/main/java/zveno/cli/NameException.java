package zveno.cli;

import java.util.List;
import zveno.partners.Organization;

/// The name given means no organisation, or several.
final class NameException extends Exception {
  private static final long serialVersionUID = 1;

  private final String typed;
  private final transient List<Organization> candidates;
  private final boolean event;

  NameException(String typed, List<Organization> candidates) {
    this(typed, candidates, false);
  }

  private NameException(String typed, List<Organization> candidates, boolean event) {
    super(candidates.size() + " of that name");
    this.typed = typed;
    this.candidates = List.copyOf(candidates);
    this.event = event;
  }

  /// No event has this id.
  static NameException ofEvent(String typed) {
    return new NameException(typed, List.of(), true);
  }

  /// Whether an event was meant.
  boolean event() {
    return event;
  }

  String typed() {
    return typed;
  }

  /// Those that the name means; empty when it means none.
  List<Organization> candidates() {
    return candidates;
  }
}
