package zveno.partners;

import java.time.Instant;
import java.util.UUID;

/// A partner, or a thing of another shelf, in the trash.
///
/// @param type the type of the partner, or what kind of thing it is
public record DeletedPartner(UUID id, String name, String type, Instant deletedAt) {}
