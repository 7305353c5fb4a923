package zveno.ui.table;

import java.util.Objects;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Keys of a table as in Excel: one current cell; F2 or any letter edits it, Enter goes down, Tab
/// goes right, Esc drops what was typed.
public final class TableEditing<S> {
  private final TableView<S> table;
  private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();
  private @Nullable InPlaceCell<S> active;
  private Runnable open = () -> {};

  public TableEditing(TableView<S> table) {
    this.table = table;
    table.setEditable(true);
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

  TableView<S> table() {
    return table;
  }

  /// Whether somebody is typing into a cell.
  public ReadOnlyBooleanProperty editing() {
    return editing.getReadOnlyProperty();
  }

  /// Begins to edit a cell of this row.
  public void edit(int row, TableColumnBase<S, ?> column) {
    moveTo(row, table.getVisibleLeafColumns().indexOf(column));
    table.layout();
    startHere();
  }

  /// Begins to edit the current cell.
  public void startHere() {
    TablePosition<?, ?> here = table.getFocusModel().getFocusedCell();
    int column = here.getColumn();
    if (here.getRow() < 0 || column < 0) return;
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

  boolean isCurrent(int row, @Nullable TableColumnBase<S, ?> column) {
    TablePosition<?, ?> here = table.getFocusModel().getFocusedCell();
    return here != null
        && here.getRow() == row
        && Objects.equals(here.getTableColumn(), column)
        && row >= 0;
  }

  void began(InPlaceCell<S> cell) {
    active = cell;
    editing.set(true);
  }

  void ended(InPlaceCell<S> cell) {
    if (!Objects.equals(active, cell)) return;
    active = null;
    editing.set(false);
  }

  private void pressed(KeyEvent event) {
    InPlaceCell<S> cell = active;
    Predicate<KeyEvent> handled = cell == null ? this::pressedOnCell : e -> pressedInField(e, cell);
    if (handled.test(event)) event.consume();
  }

  private boolean pressedInField(KeyEvent event, InPlaceCell<S> cell) {
    switch (event.getCode()) {
      case ENTER -> finishAndMove(cell, event.isShiftDown() ? -1 : 1, 0);
      case TAB -> finishAndMove(cell, 0, event.isShiftDown() ? -1 : 1);
      case ESCAPE -> {
        cell.finish(false);
        table.requestFocus();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void finishAndMove(InPlaceCell<S> cell, int rows, int columns) {
    if (cell.field() instanceof SuggestField field) field.take();
    cell.finish(true);
    table.requestFocus();
    move(rows, columns);
  }

  private boolean pressedOnCell(KeyEvent event) {
    if (event.isControlDown() || event.isAltDown()) return false;
    switch (event.getCode()) {
      case F2 -> startHere();
      case ENTER -> enter(event.isShiftDown());
      case TAB -> move(0, event.isShiftDown() ? -1 : 1);
      case LEFT -> move(0, -1);
      case RIGHT -> move(0, 1);
      default -> {
        return false;
      }
    }
    return true;
  }

  /// Enter goes down; on a cell that cannot be edited it opens the record.
  private void enter(boolean up) {
    TableColumnBase<?, ?> column = table.getFocusModel().getFocusedCell().getTableColumn();
    if (!up && column != null && !column.isEditable()) open.run();
    else move(up ? -1 : 1, 0);
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
    event.consume();
  }

  private void move(int rows, int columns) {
    TablePosition<?, ?> here = table.getFocusModel().getFocusedCell();
    moveTo(here.getRow() + rows, Math.max(0, here.getColumn()) + columns);
  }

  private void moveTo(int row, int column) {
    int r = Math.clamp(row, 0, Math.max(0, table.getItems().size() - 1));
    int c = Math.clamp(column, 0, Math.max(0, table.getVisibleLeafColumns().size() - 1));
    if (table.getItems().isEmpty() || table.getVisibleLeafColumns().isEmpty()) return;
    if (!table.getSelectionModel().isSelected(r)) table.getSelectionModel().clearAndSelect(r);
    table.getFocusModel().focus(r, table.getVisibleLeafColumns().get(c));
    show(r);
    table.scrollToColumnIndex(c);
  }

  /// Scrolls no further than needed.
  private void show(int row) {
    if (!(table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) return;
    if (flow.getFirstVisibleCell() == null || flow.getLastVisibleCell() == null) return;
    int last = flow.getLastVisibleCell().getIndex();
    if (row < flow.getFirstVisibleCell().getIndex()) {
      flow.scrollTo(row);
    } else if (row >= last && last >= 0) {
      flow.scrollPixels((row - last + 1) * flow.getLastVisibleCell().getHeight());
    }
  }
}
