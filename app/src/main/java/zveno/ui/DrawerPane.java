package zveno.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A page with a drawer at its right; where there is no room for both, the open drawer is the page.
public final class DrawerPane extends HBox {
  /// Below this width, in pixels at 100 %, page and drawer do not stand side by side.
  private static final double ROOM_FOR_BOTH = 790;

  private final Region page;
  private final Region drawer;
  private final ReadOnlyBooleanProperty open;
  private final Theme theme;

  public DrawerPane(Region page, Region drawer, ReadOnlyBooleanProperty open, Theme theme) {
    this.page = page;
    this.drawer = drawer;
    this.open = open;
    this.theme = theme;
    HBox.setHgrow(page, Priority.ALWAYS);
    drawer.getStyleClass().add("drawer");
    getChildren().addAll(page, drawer);
    open.subscribe(now -> place());
    widthProperty().addListener((o, old, now) -> place());
    theme.percent().addListener((o, old, now) -> place());
  }

  private void place() {
    boolean alone = open.get() && getWidth() > 0 && getWidth() < theme.scaled(ROOM_FOR_BOTH);
    show(page, !alone);
    show(drawer, open.get());
    HBox.setHgrow(drawer, alone ? Priority.ALWAYS : Priority.NEVER);
    if (alone && !drawer.getStyleClass().contains("alone")) drawer.getStyleClass().add("alone");
    if (!alone) drawer.getStyleClass().remove("alone");
  }

  private static void show(Region part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }
}
