package zveno.events;

import java.util.Optional;
import java.util.UUID;

/// An organisation by name.
///
/// @param id empty while the base has no organisation that is called so
public record OrganizationName(Optional<UUID> id, String name) {}
