package zveno.reports.table;

import java.util.ArrayList;
import java.util.List;
import zveno.reports.table.Column.Side;

/// A table with all its values.
public record Grid(List<Head> heads, List<List<Value>> rows) {

  /// A heading, its width in millimetres and the side of the cells under it.
  public record Head(String text, double width, Side side) {}

  /// The values of the lines in their order.
  public static <T> Grid of(List<Column<T>> columns, List<T> lines) {
    List<Head> heads =
        columns.stream().map(c -> new Head(c.heading(), c.width(), c.side())).toList();
    List<List<Value>> rows = new ArrayList<>();
    for (T line : lines) {
      int number = rows.size() + 1;
      rows.add(columns.stream().map(column -> column.value().apply(number, line)).toList());
    }
    return new Grid(heads, rows);
  }

  /// The widths of all columns together, in millimetres.
  public double width() {
    return heads.stream().mapToDouble(Head::width).sum();
  }
}
