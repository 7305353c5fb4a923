package zveno.partners;

import java.util.Optional;
import java.util.UUID;

/// One of the organisations whose form of interaction is asked for.
public record FormMember(
    UUID id,
    String name,
    Optional<String> type,
    Optional<String> kind,
    Optional<String> department) {}
