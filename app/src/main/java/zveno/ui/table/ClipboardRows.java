package zveno.ui.table;

import java.util.ArrayList;
import java.util.List;

/// The rows of a clipboard that say something of cells. A row holds as many cells as were copied of
/// it: what is not there empties nothing.
final class ClipboardRows {
  private ClipboardRows() {}

  /// @param read rows of cells as they stand in the text
  /// @param told how many rows the HTML beside the text has, 0 where there is none: the text alone
  ///   does not tell an empty cell from a line left blank at the end
  static List<List<String>> of(List<List<String>> read, int told) {
    int width = read.stream().mapToInt(List::size).max().orElse(0);
    List<List<String>> rows = new ArrayList<>(read);
    while (rows.size() > 1 && rows.size() != told && isBlank(rows.getLast())) rows.removeLast();
    if (width > 1) rows.replaceAll(row -> isBlank(row) ? List.of() : row);
    return List.copyOf(rows);
  }

  /// A line without any sign is no row of several cells.
  private static boolean isBlank(List<String> row) {
    return row.size() == 1 && row.getFirst().isEmpty();
  }
}
