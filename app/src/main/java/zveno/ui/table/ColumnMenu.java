package zveno.ui.table;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import zveno.text.Messages;
import zveno.ui.Icon;
import zveno.ui.Tips;

/// Chooses which columns of a table are in sight.
public final class ColumnMenu extends MenuButton {
  /// @param always the column that is always in sight
  public ColumnMenu(Messages messages, TableView<?> table, TableColumn<?, ?> always) {
    super("", Icon.COLUMNS.node());
    getStyleClass().addAll("flat", "no-arrow");
    setId("columns");
    setAccessibleText(messages.get("ui.columns.button"));
    Tips.add(this, messages.get("ui.columns.button"));
    setMinWidth(USE_PREF_SIZE);
    setOnShowing(e -> fill(table, always));
    fill(table, always);
  }

  private void fill(TableView<?> table, TableColumn<?, ?> always) {
    getItems().clear();
    for (TableColumn<?, ?> column : table.getColumns()) {
      if (column.equals(always)) continue;
      CheckMenuItem item = new CheckMenuItem(column.getText());
      item.setSelected(column.isVisible());
      item.selectedProperty().addListener((o, old, on) -> column.setVisible(on));
      getItems().add(item);
    }
  }
}
