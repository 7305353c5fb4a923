package zveno.ui.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.application.Platform;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;
import zveno.ui.table.lines.Line;

/// Keeps selection, current cell and scroll by the ids of the lines, whatever filter, sorting and
/// undo do to the list.
public final class KeptSelection<S> {
  /// More rows are given to the table at once: each one alone would make it look through all.
  private static final int FEW = 50;

  private final TableView<Line<S>> table;
  private final ObservableList<Line<S>> source;
  private final ObservableList<Line<S>> rows = FXCollections.observableArrayList();
  private final ObservableBooleanValue editing;
  private final Set<UUID> chosen = new HashSet<>();
  private UUID current = new UUID(0, 0);
  private Optional<UUID> heir = Optional.empty();
  private boolean changing;

  /// Gives the lines to the table.
  ///
  /// @param editing while it holds the table stands still: a row that is read again would take the
  ///   field away under the hands of who types; what came meanwhile is shown afterwards
  KeptSelection(
      TableView<Line<S>> table, ObservableList<Line<S>> lines, ObservableBooleanValue editing) {
    this.table = table;
    this.source = lines;
    this.editing = editing;
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    this.rows.setAll(source);
    table.setItems(this.rows);
    source.addListener((ListChangeListener<Line<S>>) change -> follow());
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
    @SuppressWarnings("unchecked")
    TableColumn<Line<S>, ?> column =
        (TableColumn<Line<S>, ?>) table.getFocusModel().getFocusedCell().getTableColumn();
    List<Integer> changed = ids(rows).equals(ids(source)) ? changed() : List.of();
    if (!changed.isEmpty() && changed.size() <= FEW) {
      changed.forEach(at -> rows.set(at, source.get(at)));
      restore(column);
    } else {
      int above = above();
      // The selection model follows a change of the list row by row.
      table.getSelectionModel().clearSelection();
      rows.setAll(source);
      restore(column);
      if (above >= 0) keepInSight(above);
    }
  }

  private List<Integer> changed() {
    List<Integer> changed = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (!rows.get(i).equals(source.get(i))) changed.add(i);
    }
    return changed;
  }

  private static <S> List<UUID> ids(List<Line<S>> of) {
    return of.stream().map(Line::id).toList();
  }

  /// How many rows are in sight above the current one; negative where it is out of sight.
  private int above() {
    if (!(table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) return -1;
    if (flow.getFirstVisibleCell() == null || flow.getLastVisibleCell() == null) return -1;
    int first = flow.getFirstVisibleCell().getIndex();
    int row = table.getFocusModel().getFocusedIndex();
    return row < first || row > flow.getLastVisibleCell().getIndex() ? -1 : row - first;
  }

  private void keepInSight(int above) {
    int row = indexOf(current);
    if (row < 0) return;
    int top = Math.max(0, row - above);
    // A group that has just come begins with its head.
    boolean headless = top > 0 && rows.get(top - 1).record().isEmpty();
    table.scrollTo(headless ? top - 1 : top);
  }

  /// The records selected are about to go: what stands after them will be selected, or else before.
  public void leaving() {
    List<UUID> stay = new ArrayList<>();
    int next = 0;
    for (Line<S> line : rows) {
      if (line.record().isEmpty()) continue;
      if (chosen.contains(line.id())) next = stay.size();
      else stay.add(line.id());
    }
    heir =
        stay.isEmpty() ? Optional.empty() : Optional.of(stay.get(Math.min(next, stay.size() - 1)));
  }

  /// The records selected, top down.
  public List<S> rows() {
    return selected().flatMap(line -> line.record().stream()).toList();
  }

  public List<UUID> ids() {
    return selected().filter(line -> line.record().isPresent()).map(Line::id).toList();
  }

  private java.util.stream.Stream<Line<S>> selected() {
    return rows.stream().filter(line -> chosen.contains(line.id()));
  }

  /// The record of the current cell, or else the first one selected.
  public Optional<S> current() {
    int row = table.getFocusModel().getFocusedIndex();
    if (row < 0 || row >= rows.size()) return rows().stream().findFirst();
    return rows.get(row).record();
  }

  /// Selects one row, if it is in sight.
  public int select(UUID wanted) {
    int row = indexOf(wanted);
    if (row >= 0) table.getSelectionModel().clearAndSelect(row);
    return row;
  }

  private int indexOf(UUID wanted) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).id().equals(wanted)) return i;
    }
    return -1;
  }

  private void remember() {
    if (changing) return;
    chosen.clear();
    heir = Optional.empty();
    for (int index : table.getSelectionModel().getSelectedIndices()) {
      if (index >= 0 && index < rows.size()) chosen.add(rows.get(index).id());
    }
    int row = table.getFocusModel().getFocusedIndex();
    if (row >= 0 && row < rows.size()) current = rows.get(row).id();
  }

  /// @param column that of the current cell
  private void restore(@Nullable TableColumn<Line<S>, ?> column) {
    if (rows.stream().noneMatch(line -> chosen.contains(line.id()))) {
      heir.ifPresent(
          next -> {
            chosen.add(next);
            current = next;
          });
    }
    int focused = -1;
    List<Integer> selected = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      UUID here = rows.get(i).id();
      if (chosen.contains(here)) selected.add(i);
      if (here.equals(current)) focused = i;
    }
    if (!selected.equals(table.getSelectionModel().getSelectedIndices())) {
      table.getSelectionModel().clearSelection();
      int[] all = selected.stream().mapToInt(Integer::intValue).toArray();
      if (all.length > 0) table.getSelectionModel().selectIndices(all[0], all);
    }
    if (focused >= 0) table.getFocusModel().focus(focused, column);
    changing = false;
    remember();
  }
}
