package zveno.ui.table;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import zveno.text.Messages;
import zveno.ui.Icon;
import zveno.ui.Tips;

/// Chooses which columns of a table are in sight.
public final class ColumnMenu extends MenuButton {
  /// The key column is always in sight and not asked for.
  public ColumnMenu(Messages messages, RecordTable<?> table) {
    super("", Icon.COLUMNS.node());
    getStyleClass().addAll("flat", "no-arrow");
    setId("columns");
    setAccessibleText(messages.get("ui.columns.button"));
    Tips.add(this, messages.get("ui.columns.button"));
    setMinWidth(USE_PREF_SIZE);
    setOnShowing(e -> fill(table));
    fill(table);
  }

  private void fill(RecordTable<?> table) {
    getItems().clear();
    for (TableColumn<?, ?> column : table.choosable()) {
      CheckMenuItem item = new CheckMenuItem(column.getText());
      item.setSelected(column.isVisible());
      item.selectedProperty().addListener((o, old, on) -> column.setVisible(on));
      getItems().add(item);
    }
  }
}
