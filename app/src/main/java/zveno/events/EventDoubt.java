package zveno.events;

/// Something about a typed value that deserves a second look; it never blocks.
///
/// @param code a code of the command line's answers: `date.invalid`, `number.invalid` …
public record EventDoubt(EventField field, String code, String value) {}
