package zveno.events;

import java.util.Optional;
import java.util.Set;

/// What kind of event it is. Texts are values of editable lists, empty where nothing is known.
///
/// @param stage of the platform's work
public record EventNature(
    String form,
    String level,
    Optional<EventMode> mode,
    String direction,
    Optional<EventKind> kind,
    Set<Significance> significance,
    String stage) {
  public EventNature {
    significance = Set.copyOf(significance);
  }
}
