package zveno.intake.cells;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zveno.text.Blanks;
import zveno.text.RussianNumber;

/// Collects the cells of a row, hands filled rows on, and refuses what is longer or wider than
/// [Limits].
public final class RowLimits {

  private final String sheet;
  private final RowReader reader;
  private List<@Nullable Cell> cells = new ArrayList<>();
  private int filledRows;

  public RowLimits(String sheet, RowReader reader) {
    this.sheet = sheet;
    this.reader = reader;
  }

  /// Columns count from zero; a cell that shows nothing is not kept.
  public void add(int column, Cell cell) {
    if (Blanks.strip(cell.shown()).isEmpty()) {
      return;
    }
    if (column >= Limits.COLUMNS) {
      throw new IntakeException(
          IntakeFault.SHEET_TOO_WIDE, sheet, RussianNumber.format(Limits.COLUMNS));
    }
    while (cells.size() <= column) {
      cells.add(null);
    }
    cells.set(column, cell);
  }

  /// False when the reader wants no more.
  public boolean end(int number) {
    if (cells.isEmpty()) {
      return reader.empty(number);
    }
    if (++filledRows > Limits.ROWS) {
      throw new IntakeException(
          IntakeFault.SHEET_TOO_LONG, sheet, RussianNumber.format(Limits.ROWS));
    }
    SheetRow row = new SheetRow(number, cells);
    cells = new ArrayList<>(row.cells().size());
    return reader.row(row);
  }
}
