package zveno.ui.table;

import java.util.UUID;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.scene.control.TableView;

/// A table that is edited in place by keys as in Excel.
public final class EditedTable<S> extends RecordTable<S> {
  private final TableEditing<S> editing;

  public EditedTable(TableLook look, Name name, ObservableList<S> rows, Function<S, UUID> id) {
    this(look, name, new TableEditing<>(new TableView<>()), rows, id);
  }

  private EditedTable(
      TableLook look,
      Name name,
      TableEditing<S> editing,
      ObservableList<S> rows,
      Function<S, UUID> id) {
    super(look, name, editing.table(), rows, id, editing.editing());
    this.editing = editing;
  }

  public TableEditing<S> editing() {
    return editing;
  }
}
