package zveno.pairing.table;

import java.util.ArrayList;
import java.util.List;
import zveno.intake.cells.Cell;
import zveno.intake.cells.SheetRow;
import zveno.text.RussianNumber;

/// The heading of a score table: which columns are donors. A heading of merged cells may stand over
/// it («Школы-доноры» over all of them); then the lower row names the donors.
///
/// @param last the place of its lowest row
/// @param columns of the donors, counted from zero
record ScoreHeading(int last, List<Integer> columns, List<String> donors) {

  /// The first row that holds more than a title, or -1.
  static int at(List<SheetRow> rows) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).filled() > 1 || rows.get(i).first() > 0) return i;
    }
    return -1;
  }

  static ScoreHeading of(List<SheetRow> rows) {
    int at = Math.max(0, at(rows));
    SheetRow upper = rows.get(at);
    boolean two = at + 1 < rows.size() && isLower(rows.get(at + 1), upper);
    SheetRow lower = two ? rows.get(at + 1) : upper;
    List<Integer> columns = new ArrayList<>();
    List<String> donors = new ArrayList<>();
    for (int column = 1; column < Math.max(upper.cells().size(), lower.cells().size()); column++) {
      String name = name(lower, column);
      if (name.isEmpty()) name = name(upper, column);
      if (name.isEmpty()) continue;
      columns.add(column);
      donors.add(name);
    }
    return new ScoreHeading(two ? at + 1 : at, columns, donors);
  }

  /// A row without a school that names what the merged cells over it leave without a name.
  private static boolean isLower(SheetRow row, SheetRow upper) {
    if (!row.shown(0).isEmpty()) return false;
    boolean names = false;
    for (int column = 1; column < row.cells().size(); column++) {
      String shown = row.shown(column);
      if (shown.isEmpty()) continue;
      boolean text = row.cell(column) instanceof Cell.Text && RussianNumber.parse(shown).isEmpty();
      if (!text) return false;
      names |= upper.shown(column).isEmpty();
    }
    return names;
  }

  /// The name in a cell; none where a formula failed.
  static String name(SheetRow row, int column) {
    return row.cell(column) instanceof Cell.Unread ? "" : row.shown(column);
  }
}
