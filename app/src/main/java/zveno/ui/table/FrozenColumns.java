package zveno.ui.table;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import zveno.ui.table.lines.Line;

/// Columns at the left that stay in sight while the others are scrolled: their cells and headings
/// are shifted by as much as the table is.
final class FrozenColumns<S> {
  private static final String STYLE = "frozen";
  private static final String EDGE = "frozen-edge";

  private final TableView<Line<S>> table;
  private final DoubleProperty shift = new SimpleDoubleProperty();
  private List<? extends TableColumnBase<?, ?>> columns = List.of();
  private Optional<ScrollBar> bar = Optional.empty();

  FrozenColumns(TableView<Line<S>> table) {
    this.table = table;
    table.skinProperty().subscribe(skin -> find());
    table.sceneProperty().subscribe(scene -> headings());
    table
        .getVisibleLeafColumns()
        .addListener(
            (javafx.collections.ListChangeListener<TableColumnBase<?, ?>>) c -> headings());
  }

  /// How far the table is scrolled to the side, in pixels.
  ReadOnlyDoubleProperty shift() {
    return shift;
  }

  void hold(List<? extends TableColumnBase<?, ?>> first) {
    columns = first;
    headings();
  }

  boolean holds(TableColumnBase<?, ?> column) {
    return columns.contains(column);
  }

  /// Scrolls to the side until the column is whole in sight, no further than needed.
  void show(TableColumnBase<?, ?> wanted) {
    if (bar.isEmpty() || !bar.get().isVisible() || holds(wanted)) return;
    double left = 0;
    for (TableColumnBase<?, ?> column : table.getVisibleLeafColumns()) {
      if (column.equals(wanted)) break;
      left += column.getWidth();
    }
    ScrollBar scroll = bar.get();
    double rest = scroll.getMax();
    double seen = scroll.getVisibleAmount() > 0 ? table.getWidth() - sideBar() : table.getWidth();
    double covered = width();
    double at = scroll.getValue();
    if (left - covered < at) at = left - covered;
    else if (left + wanted.getWidth() > at + seen) at = left + wanted.getWidth() - seen;
    scroll.setValue(Math.clamp(at, 0, Math.max(0, rest)));
  }

  /// The room that the columns take, in pixels.
  private double width() {
    return table.getVisibleLeafColumns().stream()
        .filter(this::holds)
        .mapToDouble(TableColumnBase::getWidth)
        .sum();
  }

  private double sideBar() {
    return bars(Orientation.VERTICAL).filter(Node::isVisible).map(ScrollBar::getWidth).orElse(0.0);
  }

  private void find() {
    bar = bars(Orientation.HORIZONTAL);
    bar.ifPresent(
        found -> {
          shift.unbind();
          shift.bind(found.valueProperty());
        });
    headings();
  }

  private Optional<ScrollBar> bars(Orientation orientation) {
    return table.lookupAll(".virtual-flow > .scroll-bar").stream()
        .filter(node -> node instanceof ScrollBar b && b.getOrientation() == orientation)
        .map(ScrollBar.class::cast)
        .findFirst();
  }

  /// Headings are made anew with every change of columns, in the next layout.
  private void headings() {
    if (table.getScene() == null) return;
    Runnable once =
        new Runnable() {
          @Override
          public void run() {
            if (table.getScene() != null) table.getScene().removePostLayoutPulseListener(this);
            holdHeadings();
          }
        };
    table.getScene().addPostLayoutPulseListener(once);
    table.requestLayout();
  }

  private void holdHeadings() {
    for (Node node : table.lookupAll(".column-header")) {
      if (!(node instanceof TableColumnHeader heading)) continue;
      TableColumnBase<?, ?> column = heading.getTableColumn();
      if (column != null && holds(column)) hold(heading, column);
    }
  }

  /// The heading of a column, where it is in sight.
  Optional<Node> heading(String column) {
    for (Node node : table.lookupAll(".column-header")) {
      if (node instanceof TableColumnHeader heading
          && heading.getTableColumn() != null
          && column.equals(heading.getTableColumn().getId())) {
        return Optional.of(heading);
      }
    }
    return Optional.empty();
  }

  /// Keeps a cell or a heading where it is seen.
  void hold(Node node, TableColumnBase<?, ?> column) {
    if (node.translateXProperty().isBound()) return;
    node.translateXProperty().bind(shift);
    node.setViewOrder(-1);
    node.getStyleClass().add(STYLE);
    if (column.equals(columns.getLast())) node.getStyleClass().add(EDGE);
  }
}
