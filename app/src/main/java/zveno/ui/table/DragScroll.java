package zveno.ui.table;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import zveno.ui.table.lines.Line;

/// A block that is drawn beyond the edge of the table goes on row by row and takes the table along,
/// as in spreadsheets.
final class DragScroll<S> {
  private static final Duration STEP = Duration.millis(40);

  private final TableView<Line<S>> table;
  private final CellBlock<S> block;
  private final CellMoves<S> moves;
  private final Timeline clock = new Timeline(new KeyFrame(STEP, tick -> step()));
  private int way;

  DragScroll(TableView<Line<S>> table, CellBlock<S> block, CellMoves<S> moves) {
    this.table = table;
    this.block = block;
    this.moves = moves;
    clock.setCycleCount(Animation.INDEFINITE);
    table.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
    table.addEventFilter(MouseEvent.MOUSE_RELEASED, release -> end());
    table.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> end());
  }

  private void dragged(MouseEvent drag) {
    Node flow = table.lookup(".virtual-flow > .clipped-container");
    if (!block.isDragging() || flow == null) return;
    Bounds rows = flow.localToScene(flow.getLayoutBounds());
    way = drag.getSceneY() > rows.getMaxY() ? 1 : drag.getSceneY() < rows.getMinY() ? -1 : 0;
    if (way == 0) clock.stop();
    else clock.play();
  }

  private void step() {
    int row = table.getFocusModel().getFocusedIndex() + way;
    if (!block.isDragging() || block.row() < 0 || row < 0 || row >= table.getItems().size()) {
      clock.stop();
      return;
    }
    block.reachRow(block.row(), row);
    moves.show(row);
  }

  private void end() {
    clock.stop();
    block.drag(false);
  }
}
