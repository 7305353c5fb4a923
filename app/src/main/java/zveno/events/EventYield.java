package zveno.events;

import java.util.List;
import java.util.OptionalInt;

/// What an event was to bring, and what it brought.
///
/// @param districts how many districts somebody wrote, beside the number that follows from the
///   organisations
public record EventYield(
    String expected,
    String result,
    String product,
    String handouts,
    List<String> links,
    OptionalInt districts,
    String note) {
  public EventYield {
    links = List.copyOf(links);
  }
}
