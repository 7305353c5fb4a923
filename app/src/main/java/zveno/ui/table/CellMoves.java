package zveno.ui.table;

import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import zveno.ui.table.lines.Line;

/// Moves the current cell and keeps it in sight; never off the table and never onto ticks.
final class CellMoves<S> {
  private static final int NOWHERE = -1;

  private final TableView<Line<S>> table;
  private final FrozenColumns<S> frozen;
  private final CellBlock<S> block;
  private int tabbedFrom = NOWHERE;

  CellMoves(TableView<Line<S>> table, FrozenColumns<S> frozen, CellBlock<S> block) {
    this.table = table;
    this.frozen = frozen;
    this.block = block;
    table.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> tabbedFrom = NOWHERE);
  }

  /// Tab: so many columns to the right; where the first one began is remembered.
  void aside(int columns) {
    int from = tabbedFrom == NOWHERE ? block.currentColumn() : tabbedFrom;
    by(0, columns);
    tabbedFrom = from;
  }

  /// Enter: so many rows down, in the column where a row of Tabs began.
  void down(int rows) {
    int column = tabbedFrom == NOWHERE ? block.currentColumn() : tabbedFrom;
    to(table.getFocusModel().getFocusedCell().getRow() + rows, column);
  }

  /// Home and End go along the row, with Ctrl to the first and the last cell of the table; with
  /// Shift the block reaches there.
  ///
  /// @return whether it was such a key
  boolean ends(KeyEvent event) {
    boolean home = event.getCode() == KeyCode.HOME;
    if (!home && event.getCode() != KeyCode.END) return false;
    if (event.isAltDown() || table.getItems().isEmpty()) return false;
    int here = table.getFocusModel().getFocusedCell().getRow();
    int last = table.getItems().size() - 1;
    int row = event.isControlDown() ? (home ? 0 : last) : here;
    int column = home ? block.firstColumn() : table.getVisibleLeafColumns().size() - 1;
    if (!event.isShiftDown()) {
      to(row, column);
      return true;
    }
    if (event.isControlDown()) {
      block.reachRow(block.anchorRow(), row);
      show(row);
    }
    block.reach(column);
    frozen.show(table.getVisibleLeafColumns().get(column));
    return true;
  }

  /// The block reaches to the first or the last row.
  void allTheWay(boolean down) {
    if (table.getItems().isEmpty()) return;
    int row = down ? table.getItems().size() - 1 : 0;
    block.reachRow(block.anchorRow(), row);
    show(row);
  }

  /// So many rows down and columns to the right.
  void by(int rows, int columns) {
    TablePosition<?, ?> here = table.getFocusModel().getFocusedCell();
    to(here.getRow() + rows, block.currentColumn() + columns);
  }

  /// Whether there is a cell so many columns to the right.
  boolean canAside(int columns) {
    int column = block.currentColumn() + columns;
    int last = table.getVisibleLeafColumns().size() - 1;
    return !table.getItems().isEmpty() && column >= block.firstColumn() && column <= last;
  }

  void to(int row, int column) {
    tabbedFrom = NOWHERE;
    int r = Math.clamp(row, 0, Math.max(0, table.getItems().size() - 1));
    int last = table.getVisibleLeafColumns().size() - 1;
    if (table.getItems().isEmpty() || last < block.firstColumn()) return;
    int c = Math.clamp(column, block.firstColumn(), last);
    if (!table.getSelectionModel().isSelected(r) || block.isWide()) {
      table.getSelectionModel().clearAndSelect(r);
    }
    table.getFocusModel().focus(r, table.getVisibleLeafColumns().get(c));
    block.start(c);
    show(r);
    frozen.show(table.getVisibleLeafColumns().get(c));
  }

  /// Moves the end of the block by so many columns.
  void widen(int columns) {
    int last = table.getVisibleLeafColumns().size() - 1;
    if (last < block.firstColumn()) return;
    int end = Math.clamp(block.end() + columns, block.firstColumn(), last);
    block.reach(end);
    frozen.show(table.getVisibleLeafColumns().get(end));
  }

  /// Scrolls no further than needed.
  void show(int row) {
    if (!(table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) return;
    if (flow.getFirstVisibleCell() == null || flow.getLastVisibleCell() == null) return;
    int last = flow.getLastVisibleCell().getIndex();
    if (row < flow.getFirstVisibleCell().getIndex()) {
      flow.scrollTo(row);
    } else if (row >= last && last >= 0) {
      flow.scrollPixels((row - last + 1) * flow.getLastVisibleCell().getHeight());
    }
  }
}
