package zveno.exchange;

import java.nio.file.Path;
import java.time.LocalDateTime;

/// A copy of the base in the folder `copies`.
///
/// @param at when it was made, in the time zone of the base
public record SafetyCopy(Path file, LocalDateTime at, CopyReason reason) {}
