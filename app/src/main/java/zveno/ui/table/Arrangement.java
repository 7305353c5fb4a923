package zveno.ui.table;

import java.util.List;
import zveno.ui.table.lines.Query;

/// How the user arranged a table.
///
/// @param columns from left to right, hidden ones too; none for the columns of the first day
/// @param query which lines are in sight and how they stand
public record Arrangement(List<Place> columns, Query query) {
  public Arrangement {
    columns = List.copyOf(columns);
  }

  /// A column in its place.
  ///
  /// @param width in pixels at 100 %
  public record Place(String column, double width, boolean visible) {}
}
