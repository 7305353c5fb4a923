package zveno.intake.table;

/// A row that is no data.
///
/// @param why section, total, empty or repeatedHeading
public record SkippedRow(int row, String why) {}
