package zveno.ui.table;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import zveno.ui.table.lines.Line;
import zveno.ui.table.lines.LineField;

/// A column of the table as the library wants it.
final class LineColumn<S> extends TableColumn<Line<S>, String> {
  private final Column<S> column;

  LineColumn(Column<S> column, TableEditing<S> editing) {
    super(column.field().heading());
    this.column = column;
    setId("column-" + column.field().id());
    setPrefWidth(column.width());
    setMinWidth(40);
    setVisible(column.visible());
    setEditable(column.editable());
    setSortable(!column.fixed());
    setReorderable(!column.fixed());
    if (column.styles().contains(Column.NUMBER)) getStyleClass().add(Column.NUMBER);
    setCellValueFactory(data -> new ReadOnlyStringWrapper(text(data.getValue())));
    setCellFactory(c -> cell(editing));
  }

  LineField<S> field() {
    return column.field();
  }

  /// What stands in its cell; nothing in the head of a group.
  String text(Line<S> line) {
    return line.record().map(column.field().text()).orElse("");
  }

  private TableCell<Line<S>, String> cell(TableEditing<S> editing) {
    TableCell<Line<S>, String> cell = column.cell().apply(editing);
    cell.getStyleClass().addAll(column.styles());
    return cell;
  }
}
