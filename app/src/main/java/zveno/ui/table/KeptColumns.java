package zveno.ui.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Keeps the arrangement of a table: widths, order and visibility of the columns, the order of the
/// rows, the filter. Widths grow with the letters, so that no cell is cut that was whole before.
final class KeptColumns<S> {
  private static final double NARROWEST = 40;
  private static final double WIDEST = 2000;

  private final TableView<S> table;
  private final TableLook look;
  private final Map<TableColumn<S, ?>, Double> widths = new HashMap<>();
  private final InvalidationListener keeping = changed -> keep();
  private String name = "";
  private String filter = "";
  private boolean arranging;

  KeptColumns(TableView<S> table, TableLook look) {
    this.table = table;
    this.look = look;
    table.getColumns().addListener(keeping);
    table.getSortOrder().addListener(keeping);
    look.theme().percent().addListener((o, old, now) -> arrange(this::scale));
  }

  /// Shows these columns as the user left them under this name.
  void show(String arrangement, List<TableColumn<S, ?>> columns) {
    arrange(
        () -> {
          name = arrangement;
          widths.clear();
          Map<String, TableColumn<S, ?>> byId = new LinkedHashMap<>();
          for (TableColumn<S, ?> column : columns) {
            byId.put(column.getId(), column);
            widths.put(column, column.getPrefWidth());
          }
          Optional<Arrangement> kept = look.arrangements().of(name);
          table.getColumns().setAll(kept.map(k -> placed(k, byId)).orElse(columns));
          kept.flatMap(Arrangement::order).ifPresent(order -> order(order, byId));
          scale();
        });
    for (TableColumn<S, ?> column : columns) {
      column.widthProperty().addListener((o, old, now) -> resized(column, now.doubleValue()));
      column.visibleProperty().addListener(keeping);
      column.sortTypeProperty().addListener(keeping);
    }
  }

  /// Fills the filter as the user left it and follows it.
  void follow(StringProperty typed) {
    look.arrangements().of(name).map(Arrangement::filter).ifPresent(typed::set);
    typed.subscribe(
        text -> {
          filter = text;
          keep();
        });
  }

  private List<TableColumn<S, ?>> placed(Arrangement kept, Map<String, TableColumn<S, ?>> byId) {
    Map<String, TableColumn<S, ?>> left = new LinkedHashMap<>(byId);
    List<TableColumn<S, ?>> placed = new ArrayList<>();
    for (Arrangement.Place place : kept.columns()) {
      TableColumn<S, ?> column = left.remove(place.column());
      if (column == null) continue;
      column.setVisible(place.visible());
      widths.put(column, Math.clamp(place.width(), NARROWEST, WIDEST));
      placed.add(column);
    }
    // Columns that this program has and the one that kept the arrangement had not.
    placed.addAll(left.values());
    return placed;
  }

  private void order(Arrangement.Order order, Map<String, TableColumn<S, ?>> byId) {
    TableColumn<S, ?> column = byId.get(order.column());
    if (column == null || !column.isSortable()) return;
    column.setSortType(
        order.ascending() ? TableColumn.SortType.ASCENDING : TableColumn.SortType.DESCENDING);
    table.getSortOrder().setAll(List.of(column));
  }

  private void scale() {
    widths.forEach(
        (column, width) -> {
          double pixels = look.theme().scaled(width);
          column.setPrefWidth(pixels);
          // The same preferred width as before leaves a column as the user drew it.
          if (column.getWidth() != pixels) {
            column.setPrefWidth(pixels + 1);
            column.setPrefWidth(pixels);
          }
        });
  }

  private void resized(TableColumn<S, ?> column, double pixels) {
    if (arranging || !widths.containsKey(column)) return;
    widths.put(column, pixels / look.theme().scaled(1));
    keep();
  }

  private void arrange(Runnable work) {
    arranging = true;
    work.run();
    arranging = false;
  }

  private void keep() {
    if (arranging || name.isEmpty()) return;
    List<Arrangement.Place> places = new ArrayList<>();
    for (TableColumn<S, ?> column : table.getColumns()) {
      double width = widths.getOrDefault(column, column.getWidth());
      places.add(new Arrangement.Place(column.getId(), width, column.isVisible()));
    }
    Optional<Arrangement.Order> order =
        table.getSortOrder().stream()
            .findFirst()
            .map(c -> new Arrangement.Order(c.getId(), ascending(c)));
    look.arrangements().keep(name, new Arrangement(places, order, filter));
  }

  private static boolean ascending(TableColumn<?, ?> column) {
    return column.getSortType() == TableColumn.SortType.ASCENDING;
  }
}
