package zveno.cli;

import java.util.List;
import zveno.partners.Organization;

/// The name given means no organisation, or several.
final class NameException extends Exception {
  private static final long serialVersionUID = 1;

  private final String typed;
  private final transient List<Organization> candidates;

  NameException(String typed, List<Organization> candidates) {
    super(candidates.size() + " organisations");
    this.typed = typed;
    this.candidates = List.copyOf(candidates);
  }

  String typed() {
    return typed;
  }

  /// Those that the name means; empty when it means none.
  List<Organization> candidates() {
    return candidates;
  }
}
