package zveno.journeys;

import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import zveno.ui.OnScreen;

/// What comes from a spreadsheet, and the cells into which it goes.
final class ExcelHands {
  private ExcelHands() {}

  static void copy(String text) {
    copy(Map.of(DataFormat.PLAIN_TEXT, text));
  }

  /// Copies in several forms at once, as spreadsheets do.
  static void copy(Map<DataFormat, Object> content) {
    OnScreen.run(
        () -> {
          ClipboardContent all = new ClipboardContent();
          all.putAll(content);
          Clipboard.getSystemClipboard().setContent(all);
        });
  }

  /// The cell of a row under a heading.
  static Node cell(TableView<?> table, int row, String column) {
    return OnScreen.get(
        () ->
            table.lookupAll(".table-cell").stream()
                .filter(
                    node ->
                        node instanceof TableCell<?, ?> cell
                            && cell.getIndex() == row
                            && cell.getTableColumn() != null
                            && Objects.equals(column, cell.getTableColumn().getText()))
                .findFirst()
                .orElseThrow());
  }
}
