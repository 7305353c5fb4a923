package zveno.pairing.kept;

import java.time.LocalDate;
import java.util.UUID;

/// A round as a list shows it.
///
/// @param matched recipients that have a donor
/// @param pins pairs that the user fixed
public record RoundLine(
    UUID id,
    String name,
    LocalDate madeOn,
    int recipients,
    int donors,
    int matched,
    int pins,
    int variants) {}
