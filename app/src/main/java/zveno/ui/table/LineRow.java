package zveno.ui.table;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;
import zveno.ui.Theme;
import zveno.ui.table.lines.Line;
import zveno.ui.table.lines.Lines;
import zveno.ui.table.lines.RowColour;

/// A row of the table: the cells of a record, or the band of a group over all columns.
final class LineRow<S> extends TableRow<Line<S>> {
  private static final PseudoClass COLOURED = PseudoClass.getPseudoClass("coloured");
  private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
  private static final double HEIGHT = 30;

  private final Theme theme;
  private final FrozenColumns<S> frozen;
  private final Lines<S> lines;
  private @Nullable GroupBand band;

  LineRow(Theme theme, FrozenColumns<S> frozen, Lines<S> lines) {
    this.theme = theme;
    this.frozen = frozen;
    this.lines = lines;
  }

  /// All rows are equally high, which spares asking every cell.
  @Override
  protected double computePrefHeight(double width) {
    return Math.rint(theme.scaled(HEIGHT));
  }

  @Override
  protected void updateItem(@Nullable Line<S> line, boolean empty) {
    super.updateItem(line, empty);
    boolean group = !empty && line instanceof Line.Group<S>;
    pseudoClassStateChanged(GROUP, group);
    if (group && line instanceof Line.Group<S> head) band().show(head, () -> toggle(head));
    if (band != null) band.setVisible(group);
    colour(line);
  }

  private void toggle(Line.Group<S> head) {
    getTableView().getSelectionModel().clearAndSelect(getIndex());
    lines.toggle(head.value());
  }

  /// The sign of its colour.
  @Nullable Node sign() {
    Line<S> line = getItem();
    if (line == null) return null;
    return line.record()
        .flatMap(lines::colour)
        .map(colour -> (Node) RowSign.of(colour).node("row-sign"))
        .orElse(null);
  }

  private static String name(RowColour colour) {
    return colour.name().toLowerCase(Locale.ROOT);
  }

  private void colour(@Nullable Line<S> line) {
    RowColour colour = line == null ? null : line.record().flatMap(lines::colour).orElse(null);
    pseudoClassStateChanged(COLOURED, colour != null);
    for (RowColour one : RowColour.values()) {
      pseudoClassStateChanged(PseudoClass.getPseudoClass(name(one)), one == colour);
    }
  }

  private GroupBand band() {
    GroupBand made = band;
    if (made == null) {
      made = new GroupBand();
      made.setManaged(false);
      made.setViewOrder(-2);
      made.translateXProperty().bind(frozen.shift());
      band = made;
    }
    return made;
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    for (Node child : getChildren()) {
      if (child instanceof TableCell<?, ?> cell && frozen.holds(cell.getTableColumn())) {
        frozen.hold(cell, cell.getTableColumn());
      }
    }
    GroupBand head = band;
    if (head == null) return;
    // The skin sets the children anew with every change of columns.
    if (!getChildren().contains(head)) getChildren().add(head);
    double seen = Math.min(getWidth(), getTableView().getWidth());
    head.resizeRelocate(0, 0, seen, getHeight() - 1);
  }
}
