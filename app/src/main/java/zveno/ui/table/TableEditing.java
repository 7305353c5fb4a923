package zveno.ui.table;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import zveno.ui.table.lines.Line;

/// Keys of a table as in Excel: one current cell; F2 or any letter edits it, Enter goes down, Tab
/// goes right, Esc drops what was typed; Shift with an arrow makes a block of cells.
public final class TableEditing<S> {
  private final TableView<Line<S>> table;
  private final CellBlock<S> block;
  private final CellMoves<S> moves;
  private final SingleClick click;
  private final GroupKeys<S> groups;
  private final FieldKeys<S> keys;
  private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();
  private @Nullable InPlaceCell<S> active;
  private Runnable open = () -> {};
  private Consumer<String> ask = field -> {};

  TableEditing(TableView<Line<S>> table, FrozenColumns<S> frozen, CellBlock<S> block) {
    this.table = table;
    this.block = block;
    this.moves = new CellMoves<>(table, frozen, block);
    click = new SingleClick(table);
    groups = new GroupKeys<>(table);
    keys = new FieldKeys<>(table, moves);
    table.setEditable(true);
    new DragScroll<>(table, block, moves);
    table.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> keys.entering(false));
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
  }

  /// What Enter and a double click do on a cell that cannot be edited.
  public void onOpen(Runnable action) {
    open = action;
  }

  void open() {
    open.run();
  }

  /// Opens or closes the group of this value.
  void onToggle(Consumer<String> action) {
    groups.onToggle(action);
  }

  /// Asks for the filter of a field, by Alt+Down as in Excel.
  public void onAsk(Consumer<String> action) {
    ask = action;
  }

  CellBlock<S> block() {
    return block;
  }

  /// Whether the mouse is about to make a cell current, which begins no editing.
  boolean isPointing() {
    return click.isNow();
  }

  /// Whether somebody is typing into a cell.
  public ReadOnlyBooleanProperty editing() {
    return editing.getReadOnlyProperty();
  }

  /// Begins to edit a cell of this row.
  public void edit(int row, String field) {
    int column = 0;
    for (TableColumn<?, ?> one : table.getVisibleLeafColumns()) {
      if (("column-" + field).equals(one.getId()))
        column = table.getVisibleLeafColumns().indexOf(one);
    }
    edit(row, column);
  }

  private void edit(int row, int column) {
    moves.to(row, column);
    table.layout();
    startHere();
  }

  /// Begins to edit the current cell.
  public void startHere() {
    click.over();
    TablePosition<?, ?> here = table.getFocusModel().getFocusedCell();
    int column = block.currentColumn();
    if (here.getRow() < 0 || column >= table.getVisibleLeafColumns().size()) return;
    table.edit(here.getRow(), table.getVisibleLeafColumns().get(column));
  }

  /// Writes what is being typed, for whoever must know it: a command, the end of the program.
  public void keep() {
    if (active != null) active.finish(true);
  }

  ObservableValue<TablePosition<?, ?>> current() {
    @SuppressWarnings({"unchecked", "rawtypes"})
    ObservableValue<TablePosition<?, ?>> focused =
        (ObservableValue) table.getFocusModel().focusedCellProperty();
    return focused;
  }

  boolean isCurrent(int row, @Nullable TableColumnBase<?, ?> column) {
    TablePosition<?, ?> here = table.getFocusModel().getFocusedCell();
    return here != null
        && here.getRow() == row
        && Objects.equals(currentColumn(), column)
        && row >= 0;
  }

  /// Whether this is the column that stays in sight.
  boolean isKey(TableColumnBase<?, ?> column) {
    return table.getVisibleLeafColumns().indexOf(column) == block.firstColumn();
  }

  private @Nullable TableColumnBase<?, ?> currentColumn() {
    int column = block.currentColumn();
    return column < table.getVisibleLeafColumns().size()
        ? table.getVisibleLeafColumns().get(column)
        : null;
  }

  void began(InPlaceCell<S> cell) {
    active = cell;
    keys.entering(false);
    editing.set(true);
  }

  void ended(InPlaceCell<S> cell) {
    if (!Objects.equals(active, cell)) return;
    active = null;
    editing.set(false);
  }

  private void pressed(KeyEvent event) {
    InPlaceCell<S> cell = active;
    Predicate<KeyEvent> handled = cell == null ? this::pressedOnCell : e -> keys.pressed(e, cell);
    if (handled.test(event)) event.consume();
  }

  private boolean pressedOnCell(KeyEvent event) {
    if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
      block.columns().stream().findFirst().ifPresent(column -> ask.accept(column.field().id()));
      return true;
    }
    if (moves.ends(event)) return true;
    if (allTheWay(event)) return true;
    if (event.isControlDown() || event.isAltDown()) return false;
    switch (event.getCode()) {
      case F2 -> startHere();
      case ENTER -> enter(event.isShiftDown());
      case TAB -> {
        // At the end of a row the key leaves the table, or nobody would come out of it.
        int step = event.isShiftDown() ? -1 : 1;
        if (!moves.canAside(step)) return false;
        moves.aside(step);
      }
      case LEFT, RIGHT -> aside(event.getCode() == KeyCode.LEFT ? -1 : 1, event.isShiftDown());
      case SPACE -> {
        return spaced(event.isShiftDown());
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /// Ctrl+Shift+Down and Up take the block to the last and the first row.
  private boolean allTheWay(KeyEvent event) {
    boolean down = event.getCode() == KeyCode.DOWN;
    if (!event.isControlDown() || !event.isShiftDown() || event.isAltDown()) return false;
    if (!down && event.getCode() != KeyCode.UP) return false;
    moves.allTheWay(down);
    return true;
  }

  /// An arrow to the side goes there, makes the block wider with Shift, and opens or closes the
  /// group whose head is current.
  private void aside(int step, boolean wider) {
    if (groups.open(step > 0)) return;
    if (!wider) {
      moves.by(0, step);
      return;
    }
    moves.widen(step);
  }

  private boolean spaced(boolean row) {
    if (row) block.whole();
    return row || groups.toggle();
  }

  /// Enter goes down; on a cell that cannot be edited it opens the record.
  private void enter(boolean up) {
    if (!up && groups.toggle()) return;
    TableColumnBase<?, ?> column = currentColumn();
    if (!up && (column == null || !column.isEditable())) open.run();
    else moves.down(up ? -1 : 1);
  }

  private void typed(KeyEvent event) {
    if (active != null || event.isControlDown() || event.isAltDown()) return;
    String letter = event.getCharacter();
    if (letter.isEmpty() || letter.charAt(0) < ' ' || letter.charAt(0) == 127) return;
    startHere();
    TextField field = active == null ? null : active.field();
    if (field == null) return;
    field.setText(letter);
    field.end();
    keys.entering(true);
    event.consume();
  }
}
