package zveno.intake.kind;

import java.util.Map;

/// What a file would do to the base if it was taken now.
///
/// @param fates by the number of the row
public record Outlook(ImportResult result, Map<Integer, RowFate> fates) {}
