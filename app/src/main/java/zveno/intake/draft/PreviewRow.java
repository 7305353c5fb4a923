package zveno.intake.draft;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import zveno.intake.kind.CellStep;
import zveno.intake.kind.RowDoubt;
import zveno.intake.kind.RowFate;

/// A row of the file as it would be taken.
///
/// @param cells by the fields of the preview
public record PreviewRow(int number, List<String> cells, RowFate fate, List<RowDoubt> doubts) {
  /// What stands between several texts of one cell.
  static final Pattern SEVERAL = Pattern.compile("[;,\\n]");

  /// Whether the text stands in a cell, alone or as one of several.
  ///
  /// @param at where the field of the cell stands in the preview, -1 for nowhere
  public boolean holds(int at, String text) {
    if (at < 0) return false;
    String cell = cells.get(at);
    return cell.equals(text) || (cell.contains(text) && SEVERAL.matcher(cell).find());
  }

  /// Whether something of it cannot be taken.
  public boolean toMend() {
    return fate.kind() == RowFate.Kind.REJECT || doubts.stream().anyMatch(PreviewRow::loses);
  }

  /// Whether what stood in the cell is lost: an error, or a text that is no date.
  public static boolean loses(RowDoubt doubt) {
    return switch (doubt.code()) {
      case DATE_INVALID, NUMBER_INVALID, CELL_UNREAD -> true;
      default -> doubt.code().error();
    };
  }

  /// What the row would change in a field.
  public Optional<CellStep> step(String field) {
    return fate.steps().stream().filter(step -> step.field().equals(field)).findFirst();
  }

  /// What is wrong with a field of it, the worst first.
  public Optional<RowDoubt> doubt(String field) {
    return doubts.stream()
        .filter(doubt -> doubt.field().equals(field))
        .min((one, other) -> Boolean.compare(loses(other), loses(one)));
  }
}
