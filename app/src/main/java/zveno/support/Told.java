package zveno.support;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// What the window tells of itself and of the base.
///
/// @param window how it stands: names and values, nothing that was typed; on the screen's thread
/// @param personal names that must not be handed on: of people and organisations
/// @param health how the copies and the place of the base stand, in words without names
public record Told(
    Supplier<Map<String, String>> window,
    Supplier<? extends Collection<String>> personal,
    Supplier<List<String>> health) {}
