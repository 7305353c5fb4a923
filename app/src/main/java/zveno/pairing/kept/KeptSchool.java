package zveno.pairing.kept;

import java.util.Optional;
import java.util.UUID;

/// A school on one side of a round.
///
/// @param organization the record of the school, where it is known
public record KeptSchool(UUID id, String name, Optional<UUID> organization) {}
