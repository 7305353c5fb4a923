package zveno.ui.table;

import java.util.List;
import java.util.Optional;

/// Cells from the clipboard and where they are to go.
///
/// @param rows the records from the current one down, as many as there are rows on the clipboard;
///   empty where the table ends and a record must be added
/// @param fields the ids of the fields that the columns fall on, from left to right
/// @param cells for every row the texts of the fields, from the first on; a row may hold fewer of
///   them, or none: the other cells stay as they are
/// @param skipped headings of columns whose cells cannot be written
/// @param beyond how many columns of the clipboard lie beyond the last column of the table
public record PastedCells<S>(
    List<Optional<S>> rows,
    List<String> fields,
    List<List<String>> cells,
    List<String> skipped,
    int beyond) {
  public PastedCells {
    rows = List.copyOf(rows);
    fields = List.copyOf(fields);
    cells = List.copyOf(cells);
    skipped = List.copyOf(skipped);
  }
}
