package zveno.intake.cells;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zveno.text.Blanks;

/// A row of a sheet with the number that Excel shows; cells without content are null.
public record SheetRow(int number, List<@Nullable Cell> cells) {

  /// The cell of a column counted from zero, null where nothing stands in it.
  public @Nullable Cell cell(int column) {
    return column < cells.size() ? cells.get(column) : null;
  }

  /// What the cell shows, without blanks at its ends; empty where nothing stands in it.
  public String shown(int column) {
    Cell cell = cell(column);
    return cell == null ? "" : Blanks.strip(cell.shown());
  }

  /// What the cells of some columns show, in short: rows that say the same have the same marks.
  public int[] marks(int[] columns) {
    int[] marks = new int[columns.length];
    for (int at = 0; at < columns.length; at++) marks[at] = shown(columns[at]).hashCode();
    return marks;
  }

  /// How many cells show something.
  public int filled() {
    int filled = 0;
    for (int column = 0; column < cells.size(); column++) {
      filled += shown(column).isEmpty() ? 0 : 1;
    }
    return filled;
  }

  /// The first column that shows something, or -1.
  public int first() {
    for (int column = 0; column < cells.size(); column++) {
      if (!shown(column).isEmpty()) {
        return column;
      }
    }
    return -1;
  }
}
