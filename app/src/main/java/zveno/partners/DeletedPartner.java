package zveno.partners;

import java.time.Instant;
import java.util.UUID;

/// A partner in the trash.
public record DeletedPartner(UUID id, String name, String type, Instant deletedAt) {}
