package zveno.ui.table;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import zveno.text.Messages;
import zveno.ui.Icon;

/// A dark bar over the lower edge of a table while several records are selected: how many, and what
/// can be done with all of them.
public final class BulkBar extends HBox {
  private static final int SEVERAL = 2;

  private final Label count = new Label();

  /// @param actions buttons of commands for all selected records
  public BulkBar(Messages messages, RecordTable<?> table, List<Button> actions) {
    getStyleClass().add("bulk-bar");
    setMaxHeight(Region.USE_PREF_SIZE);
    setMaxWidth(Region.USE_PREF_SIZE);
    StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
    count.setMinWidth(Region.USE_PREF_SIZE);
    Button close = new Button("", Icon.CLOSE.node());
    close.getStyleClass().add("icon-only");
    close.setAccessibleText(messages.get("ui.unselect.button"));
    close.setOnAction(e -> table.unselect());
    getChildren().add(count);
    getChildren().addAll(actions);
    getChildren().add(close);
    table
        .view()
        .getSelectionModel()
        .getSelectedIndices()
        .addListener((ListChangeListener<Integer>) change -> show(messages, table));
    show(messages, table);
  }

  private void show(Messages messages, RecordTable<?> table) {
    int selected = table.selection().ids().size();
    count.setText(messages.get("ui.selected.count", selected));
    setVisible(selected >= SEVERAL);
    setManaged(selected >= SEVERAL);
  }
}
