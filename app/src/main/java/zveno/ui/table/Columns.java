package zveno.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/// Columns of text that are only read.
public final class Columns<S> {
  private static final String NUMBER = "number";

  private final List<TableColumn<S, ?>> all = new ArrayList<>();

  /// From left to right.
  public List<TableColumn<S, ?>> all() {
    return all;
  }

  /// Adds a column at the right.
  ///
  /// @param width in pixels at 100 %
  public TableColumn<S, String> add(
      String id, String heading, Function<S, String> text, double width, String... styles) {
    TableColumn<S, String> column = new TableColumn<>(heading);
    column.setId("column-" + id);
    column.setPrefWidth(width);
    column.setSortable(false);
    if (List.of(styles).contains(NUMBER)) column.getStyleClass().add(NUMBER);
    column.setCellValueFactory(
        data -> new ReadOnlyStringWrapper(text.apply(data.getValue())).getReadOnlyProperty());
    column.setCellFactory(c -> cell(styles));
    all.add(column);
    return column;
  }

  private TableCell<S, String> cell(String... styles) {
    TableCell<S, String> cell =
        new TableCell<>() {
          @Override
          protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
          }
        };
    cell.getStyleClass().addAll(styles);
    return cell;
  }
}
