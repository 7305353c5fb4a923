package zveno.intake.draft;

import java.util.List;
import java.util.Map;
import java.util.Set;
import zveno.intake.kind.ImportResult.NewValue;
import zveno.intake.kind.RowFate;
import zveno.intake.mending.Mending;
import zveno.intake.table.PassedOver;
import zveno.intake.table.SkippedRow;

/// What a draft would do, row by row.
///
/// @param fields those that a column feeds, in the order of the columns
/// @param rows every data row
/// @param newValues what editable lists would get
/// @param skipped rows that are no data
/// @param sections those of them that were passed over as headings of sections
/// @param marks by what the rows are known again
/// @param replaced by field, the texts of the file for which others stand, as [Mending#key]
public record Preview(
    List<String> fields,
    List<PreviewRow> rows,
    List<NewValue> newValues,
    List<SkippedRow> skipped,
    List<PassedOver> sections,
    RowMarks marks,
    Map<String, Set<String>> replaced) {

  /// How many rows have this fate.
  public int count(RowFate.Kind kind) {
    return (int) rows.stream().filter(row -> row.fate().kind() == kind).count();
  }

  /// How many records would be created or changed.
  public int records() {
    return count(RowFate.Kind.CREATE) + count(RowFate.Kind.UPDATE);
  }
}
