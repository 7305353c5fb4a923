package zveno.intake.kind;

/// What a file would do to one field of a stored record, in words.
///
/// @param before empty where nothing was known
/// @param after empty where nothing is left
public record CellStep(String field, String before, String after) {}
