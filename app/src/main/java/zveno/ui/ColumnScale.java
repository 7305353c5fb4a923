package zveno.ui;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Lets the columns of tables grow with the letters, so that no cell is cut that was whole before.
public final class ColumnScale {
  private final Theme theme;

  public ColumnScale(Theme theme) {
    this.theme = theme;
  }

  /// All tables that stand in this node now.
  public void follow(Node node) {
    for (Node found : node.lookupAll(".table-view")) {
      if (found instanceof TableView<?> table) follow(table);
    }
  }

  private <S> void follow(TableView<S> table) {
    scale(table.getColumns(), theme.scaled(1));
    table
        .getColumns()
        .addListener(
            (ListChangeListener<TableColumn<S, ?>>)
                change -> {
                  while (change.next()) {
                    // A column that was dragged to another place is added too, but was there.
                    List<? extends TableColumn<S, ?>> fresh =
                        change.getAddedSubList().stream()
                            .filter(column -> !change.getRemoved().contains(column))
                            .toList();
                    scale(fresh, theme.scaled(1));
                  }
                });
    theme
        .percent()
        .addListener(
            (o, old, now) -> scale(table.getColumns(), now.doubleValue() / old.doubleValue()));
  }

  private static <S> void scale(List<? extends TableColumn<S, ?>> columns, double factor) {
    columns.forEach(column -> column.setPrefWidth(column.getPrefWidth() * factor));
  }
}
