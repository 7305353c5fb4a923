package zveno.events.coverage;

import java.util.UUID;

/// An adult by name at an event.
///
/// @param event the one in whose list the name stands
/// @param person the name as names are compared
public record Named(UUID event, UUID organization, String person) {}
