package zveno.ui;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import zveno.text.Messages;

/// Chooses which columns of a table are in sight; the first one always is.
public final class ColumnMenu extends MenuButton {
  public ColumnMenu(Messages messages, TableView<?> table) {
    super("", Icon.COLUMNS.node());
    getStyleClass().addAll("flat", "no-arrow");
    setId("columns");
    setAccessibleText(messages.get("ui.columns.button"));
    Tips.add(this, messages.get("ui.columns.button"));
    setMinWidth(USE_PREF_SIZE);
    setOnShowing(e -> fill(table));
    fill(table);
  }

  private void fill(TableView<?> table) {
    getItems().clear();
    for (TableColumn<?, ?> column : table.getColumns()) {
      if (column.getId() == null || column.getId().equals("column-name")) continue;
      CheckMenuItem item = new CheckMenuItem(column.getText());
      item.setSelected(column.isVisible());
      item.selectedProperty().addListener((o, old, on) -> column.setVisible(on));
      getItems().add(item);
    }
  }
}
