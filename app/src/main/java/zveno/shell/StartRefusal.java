package zveno.shell;

import java.nio.file.Path;
import java.util.Optional;

/// Why a base could not be opened at start.
///
/// @param folder where the base lies
/// @param code such as `store.inUse`
/// @param text what happened, with its facts
/// @param copy the newest copy that was read through and found whole
/// @param restorable whether a copy put in the base's place is a way out
/// @param again whether the same may work when tried again
public record StartRefusal(
    Path folder,
    String code,
    String text,
    Optional<Path> copy,
    boolean restorable,
    boolean again) {}
