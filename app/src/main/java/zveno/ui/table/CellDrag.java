package zveno.ui.table;

import javafx.application.Platform;
import javafx.scene.control.TableCell;
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
          if (event.getButton() != MouseButton.PRIMARY || cell.isEditing()) return;
          cell.startFullDrag();
          block.drag(true);
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
    if (cell.isEmpty() || block.row() < 0) return;
    block.reachRow(block.row(), cell.getIndex());
    block.reach(column());
  }

  private int column() {
    return cell.getTableView().getVisibleLeafColumns().indexOf(cell.getTableColumn());
  }
}
