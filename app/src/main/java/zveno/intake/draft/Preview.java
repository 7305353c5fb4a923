package zveno.intake.draft;

import java.util.List;
import zveno.intake.kind.ImportResult.NewValue;
import zveno.intake.kind.RowFate;
import zveno.intake.table.SkippedRow;

/// What a draft would do, row by row.
///
/// @param fields those that a column feeds, in the order of the columns
/// @param rows every data row
/// @param newValues what editable lists would get
/// @param skipped rows that are no data
/// @param marks by what the rows are known again
public record Preview(
    List<String> fields,
    List<PreviewRow> rows,
    List<NewValue> newValues,
    List<SkippedRow> skipped,
    RowMarks marks) {

  /// How many rows have this fate.
  public int count(RowFate.Kind kind) {
    return (int) rows.stream().filter(row -> row.fate().kind() == kind).count();
  }

  /// How many records would be created or changed.
  public int records() {
    return count(RowFate.Kind.CREATE) + count(RowFate.Kind.UPDATE);
  }
}
