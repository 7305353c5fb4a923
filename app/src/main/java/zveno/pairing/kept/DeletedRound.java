package zveno.pairing.kept;

import java.time.Instant;
import java.util.UUID;

/// A round in the trash.
public record DeletedRound(UUID id, String name, Instant deletedAt) {}
