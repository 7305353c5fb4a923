package zveno.ui.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import zveno.ui.table.lines.Line;
import zveno.ui.table.lines.Lines;
import zveno.ui.table.lines.Query;

/// Keeps the arrangement of a table: widths, order and visibility of the columns, and the query.
/// Widths grow with the letters, so that no cell is cut that was whole before.
final class KeptColumns<S> {
  private static final double NARROWEST = 40;
  private static final double WIDEST = 2000;

  private final TableView<Line<S>> table;
  private final Lines<S> lines;
  private final TableLook look;
  private final Map<String, LineColumn<S>> columns = new LinkedHashMap<>();
  private final Map<TableColumn<?, ?>, Double> widths = new HashMap<>();
  private final InvalidationListener keeping = changed -> changed();
  private List<TableColumn<Line<S>, ?>> before = List.of();
  private String name = "";
  private boolean arranging;

  KeptColumns(TableView<Line<S>> table, Lines<S> lines, TableLook look) {
    this.table = table;
    this.lines = lines;
    this.look = look;
    table.setSortPolicy(t -> sorted());
    table.getColumns().addListener(keeping);
    lines.queryProperty().addListener((o, old, now) -> queried(now));
    look.theme().percent().addListener((o, old, now) -> arranging(this::scale));
  }

  /// Columns that stand before all others and are no part of the arrangement.
  void before(List<TableColumn<Line<S>, ?>> first) {
    before = first;
  }

  /// Shows these columns as the user left them under this name.
  void show(String arrangement, List<LineColumn<S>> shown) {
    name = "";
    columns.clear();
    widths.clear();
    for (LineColumn<S> column : shown) {
      columns.put(column.getId(), column);
      widths.put(column, column.getPrefWidth());
    }
    Optional<Arrangement> kept = look.arrangements().of(arrangement);
    arrange(kept.orElseGet(() -> new Arrangement(List.of(), lines.queryProperty().get())));
    name = arrangement;
    for (LineColumn<S> column : shown) {
      column.widthProperty().addListener((o, old, now) -> resized(column, now.doubleValue()));
      column.visibleProperty().addListener(keeping);
    }
  }

  List<LineColumn<S>> all() {
    return List.copyOf(columns.values());
  }

  /// The columns that stay in sight.
  List<TableColumn<Line<S>, ?>> key() {
    List<TableColumn<Line<S>, ?>> key = new ArrayList<>(before);
    columns.values().stream().findFirst().ifPresent(key::add);
    return key;
  }

  void arrange(Arrangement wanted) {
    arranging(
        () -> {
          List<TableColumn<Line<S>, ?>> placed = new ArrayList<>(before);
          placed.addAll(placed(wanted));
          table.getColumns().setAll(placed);
          scale();
          order(wanted.query());
          lines.queryProperty().set(wanted.query());
        });
    keep();
  }

  /// How the table stands now.
  Arrangement arrangement() {
    List<Arrangement.Place> places = new ArrayList<>();
    for (TableColumn<?, ?> column : table.getColumns()) {
      Double width = widths.get(column);
      if (width == null) continue;
      places.add(new Arrangement.Place(column.getId(), width, column.isVisible()));
    }
    return new Arrangement(places, lines.queryProperty().get());
  }

  private List<LineColumn<S>> placed(Arrangement kept) {
    Map<String, LineColumn<S>> left = new LinkedHashMap<>(columns);
    List<LineColumn<S>> placed = new ArrayList<>();
    columns.values().stream().findFirst().ifPresent(placed::add);
    for (Arrangement.Place place : kept.columns()) {
      LineColumn<S> column = left.remove(place.column());
      if (column == null) continue;
      widths.put(column, Math.clamp(place.width(), NARROWEST, WIDEST));
      if (placed.contains(column)) continue;
      column.setVisible(place.visible());
      placed.add(column);
    }
    // Columns that this program has and the one that kept the arrangement had not.
    left.values().stream().filter(column -> !placed.contains(column)).forEach(placed::add);
    return placed;
  }

  private void order(Query query) {
    List<TableColumn<Line<S>, ?>> order = new ArrayList<>();
    for (Query.Order by : query.orders()) {
      LineColumn<S> column = columns.get("column-" + by.field());
      if (column == null || !column.isSortable()) continue;
      column.setSortType(
          by.ascending() ? TableColumn.SortType.ASCENDING : TableColumn.SortType.DESCENDING);
      order.add(column);
    }
    if (!order.equals(table.getSortOrder())) table.getSortOrder().setAll(order);
  }

  /// The headings were clicked.
  private boolean sorted() {
    if (arranging || name.isEmpty()) return true;
    List<Query.Order> orders = new ArrayList<>();
    for (TableColumn<Line<S>, ?> column : table.getSortOrder()) {
      LineColumn<S> known = columns.get(column.getId());
      if (known == null) continue;
      boolean ascending = column.getSortType() == TableColumn.SortType.ASCENDING;
      orders.add(new Query.Order(known.field().id(), ascending));
    }
    lines.queryProperty().set(lines.queryProperty().get().orders(orders));
    return true;
  }

  private void queried(Query now) {
    if (!arranging) arranging(() -> order(now));
    keep();
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

  private void resized(TableColumn<?, ?> column, double pixels) {
    if (arranging || !widths.containsKey(column)) return;
    widths.put(column, pixels / look.theme().scaled(1));
    keep();
  }

  private void arranging(Runnable work) {
    boolean already = arranging;
    arranging = true;
    work.run();
    arranging = already;
  }

  /// The key column is never moved away from its place.
  private void changed() {
    if (arranging || name.isEmpty()) return;
    List<TableColumn<Line<S>, ?>> key = key();
    if (!table
        .getColumns()
        .subList(0, Math.min(key.size(), table.getColumns().size()))
        .equals(key)) {
      List<TableColumn<Line<S>, ?>> mended = new ArrayList<>(key);
      table.getColumns().stream().filter(column -> !key.contains(column)).forEach(mended::add);
      javafx.application.Platform.runLater(() -> table.getColumns().setAll(mended));
      return;
    }
    keep();
  }

  private void keep() {
    if (!arranging && !name.isEmpty()) look.arrangements().keep(name, arrangement());
  }
}
