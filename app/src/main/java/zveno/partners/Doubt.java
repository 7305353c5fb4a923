package zveno.partners;

/// Something about a typed value that deserves a second look; it never blocks.
///
/// @param code a code of the command line's answers: `inn.checksum`, `date.invalid` …
public record Doubt(PartnerField field, String code, String value) {}
