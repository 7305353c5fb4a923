package zveno.ui.table;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// A table of records that have ids: selection and current cell stay with their records, and the
/// user's arrangement survives a restart.
public class RecordTable<S> {
  private final TableView<S> view;
  private final KeptSelection<S> selection;
  private final KeptColumns<S> columns;

  /// What the table is called.
  ///
  /// @param id by which it is found in the window
  /// @param title what a screen reader says
  public record Name(String id, String title) {}

  /// A table that is only read.
  public RecordTable(TableLook look, Name name, ObservableList<S> rows, Function<S, UUID> id) {
    this(look, name, new TableView<>(), rows, id, new ReadOnlyBooleanWrapper(false));
  }

  RecordTable(
      TableLook look,
      Name name,
      TableView<S> view,
      ObservableList<S> rows,
      Function<S, UUID> id,
      ObservableBooleanValue editing) {
    this.view = view;
    this.selection = new KeptSelection<>(view, rows, id, editing);
    this.columns = new KeptColumns<>(view, look);
    view.setId(name.id());
    view.setAccessibleText(name.title());
  }

  /// Shows these columns, arranged as the user left them.
  ///
  /// @param arrangement under which name their arrangement is kept
  public final void columns(String arrangement, List<TableColumn<S, ?>> shown) {
    columns.show(arrangement, shown);
  }

  /// Keeps what stands in the filter too; call it after the columns are shown.
  public final void filter(StringProperty typed) {
    columns.follow(typed);
  }

  public final TableView<S> view() {
    return view;
  }

  public final KeptSelection<S> selection() {
    return selection;
  }

  /// Whether any row is selected.
  public final BooleanBinding some() {
    return Bindings.isNotEmpty(view.getSelectionModel().getSelectedIndices());
  }

  public final void menu(ContextMenu menu) {
    view.setContextMenu(menu);
  }

  /// What stands in its place while it has no rows.
  public final void placeholder(Node node) {
    view.setPlaceholder(node);
  }
}
