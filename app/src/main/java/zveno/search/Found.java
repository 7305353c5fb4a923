package zveno.search;

import java.util.UUID;

/// A record that answers what was typed.
///
/// @param details what tells it from others of its kind, and what it was found by
public record Found(FoundKind kind, UUID id, String title, String details) {}
