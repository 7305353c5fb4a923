package zveno.attachments;

import java.time.Instant;
import java.util.UUID;

/// A file that hangs on a record.
///
/// @param name as the user calls it, with its ending
/// @param sha256 by which its bytes are found
/// @param added when it was added
public record Attachment(
    UUID id, FileOwner owner, String name, String sha256, long bytes, Instant added) {}
