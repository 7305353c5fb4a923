package zveno.ui.table;

import java.util.List;
import java.util.Optional;

/// How the user arranged a table.
///
/// @param columns from left to right, hidden ones too
/// @param order by which column the rows stand; empty for the table's own order
/// @param filter what stands in the filter field
public record Arrangement(List<Place> columns, Optional<Order> order, String filter) {
  /// A column in its place.
  ///
  /// @param width in pixels at 100 %
  public record Place(String column, double width, boolean visible) {}

  /// The column that gives the order.
  public record Order(String column, boolean ascending) {}
}
