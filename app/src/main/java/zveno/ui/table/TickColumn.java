package zveno.ui.table;

import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import zveno.ui.table.lines.Line;

/// Ticks at the left: they show which records are selected, and select one more without letting the
/// others go. The tick over them selects all.
final class TickColumn<S> extends TableColumn<Line<S>, Boolean> {
  static final double WIDTH = 36;

  private final CheckBox all = tick();

  TickColumn(TableView<Line<S>> table, String tickAll) {
    setId("column-tick");
    setSortable(false);
    setReorderable(false);
    setEditable(false);
    setCellFactory(column -> new Cell<>());
    all.setAccessibleText(tickAll);
    all.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> tickAll(table, event));
    setGraphic(all);
    table
        .getSelectionModel()
        .getSelectedIndices()
        .addListener((javafx.collections.ListChangeListener<Integer>) change -> show(table));
  }

  /// Gives it this width, in pixels.
  void draw(double width) {
    setMinWidth(width);
    setMaxWidth(width);
    setPrefWidth(width);
  }

  private void show(TableView<Line<S>> table) {
    int selected = table.getSelectionModel().getSelectedIndices().size();
    all.setIndeterminate(selected > 1 && selected < table.getItems().size());
    all.setSelected(selected > 1 && selected >= table.getItems().size());
  }

  private void tickAll(TableView<Line<S>> table, MouseEvent event) {
    if (all.isSelected()) table.getSelectionModel().clearSelection();
    else table.getSelectionModel().selectAll();
    event.consume();
  }

  private static CheckBox tick() {
    CheckBox tick = new CheckBox();
    tick.getStyleClass().add("tick");
    tick.setFocusTraversable(false);
    return tick;
  }

  private static final class Cell<S> extends TableCell<Line<S>, Boolean> {
    private final CheckBox tick = tick();

    Cell() {
      getStyleClass().add("tick-cell");
      tick.setMouseTransparent(true);
      addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
      tableRowProperty()
          .flatMap(row -> row.selectedProperty())
          .orElse(false)
          .subscribe(selected -> tick.setSelected(selected));
    }

    private void pressed(MouseEvent event) {
      if (isEmpty() || getTableRow().getItem() instanceof Line.Group<S>) return;
      TableView.TableViewSelectionModel<Line<S>> selection = getTableView().getSelectionModel();
      if (selection.isSelected(getIndex())) selection.clearSelection(getIndex());
      else selection.select(getIndex());
      getTableView().requestFocus();
      event.consume();
    }

    @Override
    protected void updateItem(@Nullable Boolean item, boolean empty) {
      super.updateItem(item, empty);
      boolean record =
          !empty && getTableRow() != null && getTableRow().getItem() instanceof Line.Of<S>;
      setGraphic(record ? tick : null);
    }
  }
}
