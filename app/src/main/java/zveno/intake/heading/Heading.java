package zveno.intake.heading;

import java.util.List;
import java.util.Map;
import zveno.intake.cells.SheetFile.SheetName;
import zveno.intake.cells.SheetRow;

/// The heading of a sheet: the lowest of its rows, the name of each column, the rows it is made of
/// as keys, and which column feeds a field (`a+b` where a cell is taken apart), in the order of the
/// columns; `further` are the columns that the profile wants under other names.
public record Heading(
    SheetName sheet,
    int row,
    List<String> names,
    List<List<String>> lines,
    Map<String, Integer> fields,
    Map<Integer, String> further) {

  /// The same heading with other columns for the fields.
  public Heading feeding(Map<String, Integer> columns) {
    return new Heading(sheet, row, names, lines, columns, further);
  }

  /// Does the row say what the heading, or one of its two rows, says?
  public boolean repeats(SheetRow row) {
    return row.filled() > 1 && lines.stream().anyMatch(line -> sameWords(line, row));
  }

  private static boolean sameWords(List<String> line, SheetRow row) {
    for (int column = 0; column < Math.max(line.size(), row.cells().size()); column++) {
      String word = column < line.size() ? line.get(column) : "";
      String shown = row.shown(column);
      if (!HeadingKey.mayBe(word, shown) || !word.equals(HeadingKey.of(shown))) return false;
    }
    return true;
  }
}
