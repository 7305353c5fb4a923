package zveno.ui.table;

import javafx.application.Platform;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import zveno.ui.table.lines.Line;

/// The mouse makes a block of cells: press and drag, or press again with Shift.
final class CellDrag<S> {
  private final TableCell<Line<S>, String> cell;
  private final CellBlock<S> block;

  CellDrag(TableCell<Line<S>, String> cell, CellBlock<S> block) {
    this.cell = cell;
    this.block = block;
    cell.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    cell.setOnDragDetected(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && !cell.isEditing()) cell.startFullDrag();
        });
    cell.setOnMouseDragEntered(event -> dragged());
  }

  private void pressed(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY || cell.isEmpty()) return;
    if (event.isShiftDown()) {
      int anchor = block.anchor();
      int end = column();
      // The table moves the current cell first.
      Platform.runLater(() -> block.span(anchor, end));
    } else {
      block.begin(cell.getIndex(), column());
    }
  }

  private void dragged() {
    if (cell.isEmpty()) return;
    TableView<Line<S>> table = cell.getTableView();
    int from = block.row();
    int to = cell.getIndex();
    if (from < 0) return;
    table.getSelectionModel().clearSelection();
    table.getSelectionModel().selectRange(Math.min(from, to), Math.max(from, to) + 1);
    table.getFocusModel().focus(to, table.getVisibleLeafColumn(block.anchor()));
    block.reach(column());
  }

  private int column() {
    return cell.getTableView().getVisibleLeafColumns().indexOf(cell.getTableColumn());
  }
}
