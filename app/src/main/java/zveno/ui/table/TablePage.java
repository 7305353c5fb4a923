package zveno.ui.table;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A bar over a table that takes all the room that is left.
public final class TablePage extends VBox {
  private final RecordTable<?> table;

  /// @param left what stands at the left of the bar
  /// @param right what stands at its right
  public TablePage(RecordTable<?> table, List<Node> left, List<Node> right) {
    this.table = table;
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    ToolRow bar = new ToolRow();
    bar.getChildren().addAll(left);
    bar.getChildren().add(space);
    bar.getChildren().addAll(right);
    VBox.setVgrow(table.view(), Priority.ALWAYS);
    setMinWidth(0);
    getChildren().addAll(bar, table.view());
  }

  /// Puts a bar over the lower edge of the table.
  public TablePage over(BulkBar bar) {
    getChildren().remove(table.view());
    StackPane both = new StackPane(table.view(), bar);
    VBox.setVgrow(both, Priority.ALWAYS);
    both.setMinWidth(0);
    getChildren().add(both);
    return this;
  }

  /// Puts a second row of controls under the bar.
  ///
  /// @param left what stands at the left of it
  /// @param right what stands at its right
  public TablePage second(List<Node> left, List<Node> right) {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    ToolRow row = new ToolRow();
    row.getStyleClass().add("query-row");
    row.getChildren().addAll(left);
    row.getChildren().add(space);
    row.getChildren().addAll(right);
    getChildren().add(1, row);
    return this;
  }
}
