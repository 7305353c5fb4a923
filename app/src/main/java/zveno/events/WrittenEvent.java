package zveno.events;

import java.util.List;
import java.util.UUID;

/// What writing a row of event fields came to.
///
/// @param changed whether any stored value differs from before; a created event is changed
public record WrittenEvent(UUID event, boolean created, boolean changed, List<EventDoubt> doubts) {}
