package zveno.events.view.roll;

import java.util.UUID;
import zveno.events.EventWhen;
import zveno.events.roll.Rolled;

/// A line of the review.
///
/// @param along whether it goes along
/// @param when when it would be
public record RollLine(Rolled rolled, boolean along, EventWhen when) {
  UUID id() {
    return rolled.event().id();
  }
}
