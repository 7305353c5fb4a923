package zveno.exchange;

import java.nio.file.Path;
import java.util.Optional;

/// What a restore did.
///
/// @param from what the file said of itself
/// @param keptAs where the base that stood here before is kept; empty where there was none
/// @param attachments how many attachments came in
public record Restored(Manifest from, Optional<Path> keptAs, long attachments) {}
