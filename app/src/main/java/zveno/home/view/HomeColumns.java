package zveno.home.view;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.ui.Theme;

/// Two columns of cards; where there is no room for both, one under the other.
final class HomeColumns extends VBox {
  /// Below this width, in pixels at 100 %, the columns do not stand side by side.
  private static final double ROOM_FOR_BOTH = 800;

  private final Theme theme;
  private final Region main;
  private final Region side;
  private final HBox both = new HBox();

  HomeColumns(Theme theme, Region main, Region side) {
    this.theme = theme;
    this.main = main;
    this.side = side;
    both.getStyleClass().add("home-columns");
    getStyleClass().add("home-column");
    HBox.setHgrow(main, Priority.ALWAYS);
    main.setMinWidth(0);
    widthProperty().addListener((o, old, now) -> place());
    theme.percent().addListener((o, old, now) -> place());
    place();
  }

  private void place() {
    boolean narrow = getWidth() > 0 && getWidth() < theme.scaled(ROOM_FOR_BOTH);
    boolean apart = both.getChildren().isEmpty();
    if (!getChildren().isEmpty() && narrow == apart) return;
    if (narrow) {
      both.getChildren().clear();
      side.getStyleClass().remove("home-side");
      getChildren().setAll(main, side);
    } else {
      getChildren().setAll(both);
      if (!side.getStyleClass().contains("home-side")) side.getStyleClass().add("home-side");
      both.getChildren().setAll(main, side);
    }
  }
}
