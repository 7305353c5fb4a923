package zveno.intake.kind;

/// What deserves a second look in a row.
///
/// @param value what stood in the cell
public record RowDoubt(int row, String field, DoubtCode code, String value) {}
