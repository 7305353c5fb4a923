package zveno.reports.table;

import java.util.ArrayList;
import java.util.List;
import zveno.reports.table.Column.Side;

/// A table with all its values. A row of one value in a table of several columns is the title of
/// the rows under it, as wide as the table.
public record Grid(List<Head> heads, List<List<Value>> rows) {

  /// A heading, its width in millimetres and the side of the cells under it.
  public record Head(String text, double width, Side side) {}

  /// The values of the lines in their order.
  public static <T> Grid of(List<Column<T>> columns, List<T> lines) {
    return ofSections(columns, List.of(new Section<>("", lines)));
  }

  /// The values of the lines under the titles of their sections; numbers go on through all.
  public static <T> Grid ofSections(List<Column<T>> columns, List<Section<T>> sections) {
    List<Head> heads =
        columns.stream().map(c -> new Head(c.heading(), c.width(), c.side())).toList();
    List<List<Value>> rows = new ArrayList<>();
    int number = 0;
    for (Section<T> section : sections) {
      if (!section.title().isEmpty()) rows.add(List.of(Value.text(section.title())));
      for (T line : section.lines()) {
        int here = ++number;
        rows.add(columns.stream().map(column -> column.value().apply(here, line)).toList());
      }
    }
    return new Grid(heads, rows);
  }

  /// Whether a row is the title of those under it.
  public boolean isTitle(List<Value> row) {
    return row.size() < heads.size();
  }

  /// The widths of all columns together, in millimetres.
  public double width() {
    return heads.stream().mapToDouble(Head::width).sum();
  }
}
