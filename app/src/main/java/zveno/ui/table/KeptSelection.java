package zveno.ui.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;

/// Keeps selection and current cell by the ids of the rows, whatever filter, sorting and undo do to
/// the list.
public final class KeptSelection<S> {
  private final TableView<S> table;
  private final ObservableList<S> source;
  private final ObservableList<S> rows = FXCollections.observableArrayList();
  private final ObservableBooleanValue editing;
  private final Function<S, UUID> id;
  private final Set<UUID> chosen = new HashSet<>();
  private UUID current = new UUID(0, 0);
  private boolean changing;

  /// Gives the rows to the table.
  public KeptSelection(TableView<S> table, ObservableList<S> rows, Function<S, UUID> id) {
    this(table, rows, id, new ReadOnlyBooleanWrapper(false));
  }

  /// Gives the rows to the table.
  ///
  /// @param editing while it holds the table stands still: a row that is read again would take the
  ///   field away under the hands of who types; what came meanwhile is shown afterwards
  public KeptSelection(
      TableView<S> table,
      ObservableList<S> rows,
      Function<S, UUID> id,
      ObservableBooleanValue editing) {
    this.table = table;
    this.source = rows;
    this.id = id;
    this.editing = editing;
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    this.rows.setAll(source);
    table.setItems(this.rows);
    source.addListener((ListChangeListener<S>) change -> follow());
    editing.subscribe(now -> Platform.runLater(this::follow));
    table
        .getSelectionModel()
        .getSelectedIndices()
        .addListener((ListChangeListener<Integer>) change -> remember());
    table.getFocusModel().focusedCellProperty().subscribe(this::remember);
  }

  private void follow() {
    if (editing.get() || rows.equals(source)) return;
    changing = true;
    if (ids(rows).equals(ids(source))) {
      for (int i = 0; i < rows.size(); i++) {
        if (!rows.get(i).equals(source.get(i))) rows.set(i, source.get(i));
      }
    } else {
      rows.setAll(source);
    }
    restore();
  }

  private List<UUID> ids(List<S> of) {
    return of.stream().map(id).toList();
  }

  /// The rows selected, top down.
  public List<S> rows() {
    return rows.stream().filter(row -> chosen.contains(id.apply(row))).toList();
  }

  public List<UUID> ids() {
    return ids(rows());
  }

  /// Selects one row, if it is in sight.
  public int select(UUID wanted) {
    for (int i = 0; i < rows.size(); i++) {
      if (id.apply(rows.get(i)).equals(wanted)) {
        table.getSelectionModel().clearAndSelect(i);
        return i;
      }
    }
    return -1;
  }

  private void remember() {
    if (changing) return;
    chosen.clear();
    for (int index : table.getSelectionModel().getSelectedIndices()) {
      if (index >= 0 && index < rows.size()) chosen.add(id.apply(rows.get(index)));
    }
    int row = table.getFocusModel().getFocusedIndex();
    if (row >= 0 && row < rows.size()) current = id.apply(rows.get(row));
  }

  private void restore() {
    TablePosition<?, ?> cell = table.getFocusModel().getFocusedCell();
    @SuppressWarnings("unchecked")
    TableColumn<S, ?> column = (TableColumn<S, ?>) cell.getTableColumn();
    int focused = -1;
    List<Integer> selected = new java.util.ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      UUID here = id.apply(rows.get(i));
      if (chosen.contains(here)) selected.add(i);
      if (here.equals(current)) focused = i;
    }
    if (!selected.equals(table.getSelectionModel().getSelectedIndices())) {
      table.getSelectionModel().clearSelection();
      selected.forEach(table.getSelectionModel()::select);
    }
    if (focused >= 0) table.getFocusModel().focus(focused, column);
    changing = false;
    remember();
  }
}
