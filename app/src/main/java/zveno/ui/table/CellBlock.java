package zveno.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import zveno.ui.table.lines.Line;

/// The cells that keys and the clipboard speak of: the selected rows by a span of columns. One
/// column is the span until Shift with an arrow, a click with Shift or a drag makes it wider.
///
/// @param <S> the record of a line
public final class CellBlock<S> {
  private final TableView<Line<S>> table;
  private final ReadOnlyObjectWrapper<Span> span = new ReadOnlyObjectWrapper<>(new Span(0, 0));

  private int begun = -1;
  private boolean dragging;

  /// Places of the visible columns, first and last.
  record Span(int anchor, int end) {
    int first() {
      return Math.min(anchor, end);
    }

    int last() {
      return Math.max(anchor, end);
    }

    boolean holds(int column) {
      return first() <= column && column <= last();
    }
  }

  CellBlock(TableView<Line<S>> table) {
    this.table = table;
    table.getFocusModel().focusedCellProperty().subscribe(cell -> follow(cell.getColumn()));
  }

  /// The place of the column that keys go to: where the current cell is, or where it was before
  /// rows were selected as a whole.
  int currentColumn() {
    int focused = table.getFocusModel().getFocusedCell().getColumn();
    return focused >= firstColumn() ? focused : Math.max(firstColumn(), span.get().anchor());
  }

  /// The current cell is the block until it is made wider.
  private void follow(int column) {
    if (column >= firstColumn() && column != span.get().anchor()) start(column);
  }

  ReadOnlyObjectProperty<Span> spanProperty() {
    return span.getReadOnlyProperty();
  }

  /// A drag began at this cell.
  void begin(int row, int column) {
    begun = row;
    start(column);
  }

  /// The row where the last drag began.
  int row() {
    return begun;
  }

  /// Whether the mouse is held down and draws the block.
  boolean isDragging() {
    return dragging;
  }

  void drag(boolean now) {
    dragging = now;
  }

  /// The rows of the block reach from one to another, where the current cell is then.
  void reachRow(int from, int to) {
    table.getSelectionModel().clearSelection();
    table.getSelectionModel().selectRange(Math.min(from, to), Math.max(from, to) + 1);
    Span now = span.get();
    table.getFocusModel().focus(to, table.getVisibleLeafColumns().get(now.anchor()));
    span.set(now);
  }

  /// The row where the block began, seen from the current one.
  int anchorRow() {
    int here = table.getFocusModel().getFocusedIndex();
    List<Integer> rows = rows();
    if (rows.isEmpty()) return here;
    return rows.getLast() == here ? rows.getFirst() : rows.getLast();
  }

  /// The span is this column alone.
  void start(int column) {
    span.set(new Span(column, column));
  }

  /// The place of the column where the span began.
  int anchor() {
    return span.get().anchor();
  }

  /// The span reaches from this column to that one.
  void span(int from, int to) {
    span.set(new Span(from, to));
  }

  /// The span reaches from where it began to this column.
  void reach(int column) {
    span.set(new Span(span.get().anchor(), column));
  }

  /// The span is every column.
  void whole() {
    int first = firstColumn();
    span.set(new Span(first, Math.max(first, table.getVisibleLeafColumns().size() - 1)));
  }

  /// The place of the first column that holds text.
  int firstColumn() {
    int first = 0;
    for (TableColumn<?, ?> column : table.getVisibleLeafColumns()) {
      if (column instanceof LineColumn<?>) return first;
      first++;
    }
    return first;
  }

  int end() {
    return span.get().end();
  }

  /// Whether more than one cell is in the block.
  boolean isWide() {
    return span.get().first() != span.get().last()
        || table.getSelectionModel().getSelectedIndices().size() > 1;
  }

  boolean holds(TableColumnBase<?, ?> column) {
    int place = table.getVisibleLeafColumns().indexOf(column);
    return place >= 0 && span.get().holds(place);
  }

  /// The records of the block, top down.
  public List<S> records() {
    List<S> records = new ArrayList<>();
    for (int row : rows()) table.getItems().get(row).record().ifPresent(records::add);
    return records;
  }

  /// The ids of the fields of the block, from left to right.
  public List<String> fields() {
    List<String> ids = new ArrayList<>();
    for (LineColumn<S> column : columns()) ids.add(column.field().id());
    return ids;
  }

  List<Integer> rows() {
    return table.getSelectionModel().getSelectedIndices().stream()
        .filter(row -> row >= 0 && row < table.getItems().size())
        .sorted()
        .toList();
  }

  List<LineColumn<S>> columns() {
    return from(
        Math.max(firstColumn(), span.get().first()), Math.max(firstColumn(), span.get().last()));
  }

  /// The columns from the first of the block to the right edge.
  List<LineColumn<S>> columnsToTheRight() {
    return from(
        Math.max(firstColumn(), span.get().first()), table.getVisibleLeafColumns().size() - 1);
  }

  private List<LineColumn<S>> from(int first, int last) {
    List<LineColumn<S>> columns = new ArrayList<>();
    for (int i = Math.max(0, first); i <= last && i < table.getVisibleLeafColumns().size(); i++) {
      column(table.getVisibleLeafColumns().get(i)).ifPresent(columns::add);
    }
    return columns;
  }

  @SuppressWarnings("unchecked") // the table of S has columns of S
  private Optional<LineColumn<S>> column(TableColumn<Line<S>, ?> column) {
    return column instanceof LineColumn<?> known
        ? Optional.of((LineColumn<S>) known)
        : Optional.empty();
  }
}
