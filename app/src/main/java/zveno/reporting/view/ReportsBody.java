package zveno.reporting.view;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The list, the pages and the side pane beside each other. Where there is no room for all of them
/// the pages stay, and of the other two the one that the user asked for last.
final class ReportsBody extends HBox {
  /// How many times as wide as the list the pages must be at least.
  private static final double PAGES = 0.95;

  private final Region list;
  private final Region side;
  private final ReadOnlyBooleanWrapper narrow = new ReadOnlyBooleanWrapper();
  private boolean sideFirst;

  ReportsBody(Region list, Region pages, Region side) {
    super(list, pages, side);
    this.list = list;
    this.side = side;
    setMinHeight(0);
    setMinWidth(0);
    HBox.setHgrow(pages, Priority.ALWAYS);
    widthProperty().addListener((o, old, now) -> place());
    side.widthProperty().addListener((o, old, now) -> place());
  }

  /// Whether the side pane is wanted more than the list.
  void sideFirst(boolean first) {
    sideFirst = first;
    place();
  }

  /// Whether there is room for one of them only.
  ReadOnlyBooleanProperty narrowProperty() {
    return narrow.getReadOnlyProperty();
  }

  /// Shows the other one of both, where there is room for one.
  void turn() {
    sideFirst(!sideFirst);
  }

  private void place() {
    if (getWidth() <= 0) return;
    double room = list.prefWidth(-1) * (1 + PAGES) + side.prefWidth(-1);
    boolean both = getWidth() >= room;
    narrow.set(!both);
    show(list, both || !sideFirst);
    show(side, both || sideFirst);
  }

  private static void show(Region part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }
}
