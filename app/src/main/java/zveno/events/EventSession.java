package zveno.events;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import zveno.events.time.PartialDate;

/// A session (поток) of an event: «1 поток, декабрь, 5–8 классы, 568 участников из 12 районов».
///
/// @param districts how many districts somebody wrote
public record EventSession(
    UUID id,
    String name,
    Optional<PartialDate> date,
    OptionalInt gradeFrom,
    OptionalInt gradeTo,
    OptionalInt participants,
    OptionalInt districts) {
  /// «5–8», «9», empty where nothing is known.
  public String grades() {
    if (gradeFrom.isEmpty()) return "";
    int from = gradeFrom.getAsInt();
    int to = gradeTo.orElse(from);
    return from == to ? String.valueOf(from) : from + "–" + to;
  }
}
