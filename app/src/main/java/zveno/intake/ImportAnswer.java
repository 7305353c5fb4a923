package zveno.intake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zveno.intake.kind.ImportResult;
import zveno.intake.table.SkippedRow;

/// What the command line answers; its JSON has these names in this order.
///
/// @param sheet null where the file has no sheets
/// @param mapping field (`a+b` for several) to the heading of its column
/// @param encoding what a text was read in, null for workbooks
/// @param change null when nothing was written
public record ImportAnswer(
    String kind,
    String file,
    @Nullable String sheet,
    List<String> otherSheets,
    int headerRow,
    Map<String, String> mapping,
    int rows,
    int created,
    int updated,
    int unchanged,
    int merged,
    int rejected,
    int records,
    List<SkippedRow> skipped,
    List<ImportResult.NewValue> newValues,
    @Nullable String change,
    List<Problem> problems,
    @Nullable String encoding) {

  /// A problem with its sentence.
  ///
  /// @param severity error or warning
  public record Problem(
      int row, String field, String code, String value, String severity, String text) {}
}
