package zveno.events;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Cells typed or pasted for one event.
///
/// @param event whom they belong to; empty for an event that is to be added
/// @param cells an empty text clears a field; a field that is not named stays as it is
public record TypedEvent(Optional<UUID> event, Map<EventField, String> cells) {
  public TypedEvent {
    cells = Map.copyOf(cells);
  }
}
