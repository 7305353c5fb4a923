package zveno.events.series;

import java.time.LocalDateTime;
import java.util.Optional;

/// A rule of another program that is outside our set: kept as it is, expanded by the library.
///
/// @param until its last moment in the zone of the series, which the text may tell in another
public record ForeignRule(String text, Optional<LocalDateTime> until) implements Rule {}
