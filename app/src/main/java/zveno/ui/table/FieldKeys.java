package zveno.ui.table;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import zveno.ui.table.lines.Line;

/// Keys while one types into a cell: they write what was typed and go on, or drop it.
final class FieldKeys<S> {
  private final TableView<Line<S>> table;
  private final CellMoves<S> moves;
  private boolean entering;

  FieldKeys(TableView<Line<S>> table, CellMoves<S> moves) {
    this.table = table;
    this.moves = moves;
  }

  /// Whether typing began with a letter: arrows to the side then write and go on, as in Excel,
  /// until F2 or a click gives them to the text.
  void entering(boolean now) {
    entering = now;
  }

  /// A key was pressed.
  ///
  /// @return whether that is all that is to be done about it
  boolean pressed(KeyEvent event, InPlaceCell<S> cell) {
    if (event.getCode() == KeyCode.ENTER && event.isControlDown()) {
      // A command of the screen: what was typed is written before it is done.
      finish(cell);
      return false;
    }
    switch (event.getCode()) {
      case ENTER -> finishAndMove(cell, event.isShiftDown() ? -1 : 1, 0);
      case TAB -> finishAndMove(cell, 0, event.isShiftDown() ? -1 : 1);
      case UP, DOWN -> {
        // Where there is a list the arrows choose from it.
        if (cell.field() instanceof SuggestField field && field.offers()) return false;
        finishAndMove(cell, event.getCode() == KeyCode.UP ? -1 : 1, 0);
      }
      case LEFT, RIGHT -> {
        if (!entering || event.isShiftDown() || event.isControlDown()) return false;
        finish(cell);
        moves.by(0, event.getCode() == KeyCode.LEFT ? -1 : 1);
      }
      case F2 -> entering = false;
      case ESCAPE -> {
        cell.finish(false);
        table.requestFocus();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void finish(InPlaceCell<S> cell) {
    if (cell.field() instanceof SuggestField field) field.take();
    cell.finish(true);
    table.requestFocus();
  }

  private void finishAndMove(InPlaceCell<S> cell, int rows, int columns) {
    finish(cell);
    if (columns != 0) moves.aside(columns);
    else moves.down(rows);
  }
}
