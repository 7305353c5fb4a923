package zveno.ui.table;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// A single click only makes a cell current, as in spreadsheets: the library would begin to edit it
/// where the row is selected already, and the next Ctrl+V would put a whole block into one cell.
final class SingleClick {
  private boolean now;

  SingleClick(TableView<?> table) {
    table.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> now = press.getClickCount() == 1);
    table.addEventFilter(MouseEvent.MOUSE_CLICKED, click -> over());
    table.addEventFilter(KeyEvent.KEY_PRESSED, key -> over());
  }

  boolean isNow() {
    return now;
  }

  void over() {
    now = false;
  }
}
