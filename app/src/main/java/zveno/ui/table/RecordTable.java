package zveno.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import zveno.text.SearchText;
import zveno.ui.table.lines.Line;
import zveno.ui.table.lines.LineField;
import zveno.ui.table.lines.Lines;
import zveno.ui.table.lines.Query;

/// The table of the program: one current cell and keys as in Excel, groups, a key column that stays
/// in sight. Selection and current cell are kept by the ids of the records, and the user's
/// arrangement survives a restart.
///
/// @param <S> the record that a line shows
public final class RecordTable<S> {
  private final TableView<Line<S>> view = new TableView<>();
  private final Lines<S> lines;
  private final TableLook look;
  private final TableEditing<S> editing;
  private final KeptSelection<S> selection;
  private final KeptColumns<S> columns;
  private final CellBlock<S> block;
  private final FrozenColumns<S> frozen;
  private Optional<BiFunction<LineField<S>, Boolean, ContextMenu>> headings = Optional.empty();

  /// What the table is called.
  ///
  /// @param id by which it is found in the window
  /// @param title what a screen reader says
  public record Name(String id, String title) {}

  /// A table of lines that can be filtered, ordered and grouped.
  public RecordTable(TableLook look, Name name, Lines<S> lines) {
    this.lines = lines;
    this.look = look;
    frozen = new FrozenColumns<>(view);
    block = new CellBlock<>(view);
    editing = new TableEditing<>(view, frozen, block);
    selection = new KeptSelection<>(view, lines.shown(), editing.editing());
    columns = new KeptColumns<>(view, lines, look);

    editing.onToggle(lines::toggle);
    view.setId(name.id());
    view.setAccessibleText(name.title());
    lines.queryProperty().addListener((o, old, now) -> recolour(old, now));
    view.setRowFactory(table -> new LineRow<>(look.theme(), frozen, lines));
  }

  private void recolour(Query old, Query now) {
    if (!old.colours().equals(now.colours())) view.refresh();
  }

  /// A table that shows these rows as they are.
  public RecordTable(TableLook look, Name name, ObservableList<S> rows, Function<S, UUID> id) {
    this(look, name, new Lines<>(id, row -> SearchText.of()));
    rows.addListener((ListChangeListener<S>) change -> lines.setAll(rows));
    lines.setAll(rows);
  }

  /// Puts ticks before the columns, by which several records are selected; call it before the
  /// columns are shown.
  ///
  /// @param tickAll what a screen reader says of the tick over them
  public void ticks(String tickAll) {
    TickColumn<S> ticks = new TickColumn<>(view, tickAll);
    look.theme().percent().subscribe(now -> ticks.draw(look.theme().scaled(TickColumn.WIDTH)));
    columns.before(List.of(ticks));
  }

  /// Shows these columns, arranged as the user left them; the first one is the key that stays.
  ///
  /// @param arrangement under which name their arrangement is kept
  public void columns(String arrangement, List<Column<S>> shown) {
    lines.fields(shown.stream().map(Column::field).toList());
    columns.show(
        arrangement, shown.stream().map(column -> new LineColumn<>(column, editing)).toList());
    frozen.hold(columns.key());
    columns.all().forEach(this::heading);
  }

  /// The columns that may be put out of sight.
  List<TableColumn<Line<S>, ?>> choosable() {
    List<TableColumn<Line<S>, ?>> key = columns.key();
    return view.getColumns().stream().filter(column -> !key.contains(column)).toList();
  }

  /// Gives every heading a menu.
  ///
  /// @param menu takes the field and whether its column stays in its place
  public void onHeadings(BiFunction<LineField<S>, Boolean, ContextMenu> menu) {
    headings = Optional.of(menu);
    columns.all().forEach(this::heading);
  }

  private void heading(LineColumn<S> column) {
    headings.ifPresent(
        menu -> column.setContextMenu(menu.apply(column.field(), !column.isSortable())));
  }

  /// The heading of a column, where it is in sight.
  public Optional<Node> heading(String field) {
    return frozen.heading("column-" + field);
  }

  /// Whether a column may be put out of sight.
  public boolean canHide(String field) {
    return choosable().stream().anyMatch(column -> column.getId().equals("column-" + field));
  }

  /// Puts a column out of sight; the menu of columns brings it back.
  public void hide(String field) {
    choosable().stream()
        .filter(column -> column.getId().equals("column-" + field))
        .forEach(column -> column.setVisible(false));
  }

  /// How the table stands now.
  public Arrangement arrangement() {
    return columns.arrangement();
  }

  /// Arranges the table.
  public void arrange(Arrangement wanted) {
    lines.onlyProperty().set(Optional.empty());
    columns.arrange(wanted);
  }

  public TableView<Line<S>> view() {
    return view;
  }

  public Lines<S> lines() {
    return lines;
  }

  public KeptSelection<S> selection() {
    return selection;
  }

  public TableEditing<S> editing() {
    return editing;
  }

  /// The cells that copying and pasting speak of.
  public CellBlock<S> block() {
    return block;
  }

  public CellClipboard<S> clipboard() {
    return new CellClipboard<>(view, block);
  }

  /// Lets all selected records go but the current one.
  public void unselect() {
    int row = view.getFocusModel().getFocusedIndex();
    view.getSelectionModel().clearSelection();
    if (row >= 0) view.getSelectionModel().select(row);
    view.requestFocus();
  }

  /// Whether any record is selected.
  public BooleanBinding some() {
    return Bindings.isNotEmpty(view.getSelectionModel().getSelectedIndices());
  }

  public void menu(ContextMenu menu) {
    view.setContextMenu(menu);
  }

  /// What stands in its place while it has no rows.
  public void placeholder(Node node) {
    view.setPlaceholder(node);
  }
}
