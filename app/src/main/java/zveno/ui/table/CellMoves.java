package zveno.ui.table;

import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import zveno.ui.table.lines.Line;

/// Moves the current cell and keeps it in sight; never off the table and never onto ticks.
record CellMoves<S>(TableView<Line<S>> table, FrozenColumns<S> frozen, CellBlock<S> block) {

  /// So many rows down and columns to the right.
  void by(int rows, int columns) {
    TablePosition<?, ?> here = table.getFocusModel().getFocusedCell();
    to(here.getRow() + rows, block.currentColumn() + columns);
  }

  void to(int row, int column) {
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
  private void show(int row) {
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
