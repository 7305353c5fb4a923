package zveno.pairing.view;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.text.Messages;
import zveno.ui.Theme;

/// Schools, plan and reasons side by side; where there is no room for three, schools and reasons
/// share the right.
final class BenchPanes extends HBox {
  /// Below this width, in pixels at 100 %, three panes do not stand side by side.
  private static final double ROOM_FOR_THREE = 1000;

  private final Theme theme;
  private final Region sides;
  private final Region plan;
  private final Region why;
  private final ToggleButton whyTab;
  private final ToggleButton sidesTab;
  private final VBox shared = new VBox();
  private final HBox tabs;

  BenchPanes(Messages messages, Theme theme, Region sides, Region plan, Region why) {
    this.theme = theme;
    this.sides = sides;
    this.plan = plan;
    this.why = why;
    ToggleGroup group = new ToggleGroup();
    whyTab = tab(messages.get("pairing.whyTab.button"), group, "first");
    whyTab.setSelected(true);
    sidesTab = tab(messages.get("pairing.sidesTab.button"), group, "last");
    sidesTab.setId("sides-tab");
    tabs = new HBox(whyTab, sidesTab);
    tabs.getStyleClass().addAll("segmented", "bench-tabs");
    shared.getStyleClass().add("bench-shared");
    HBox.setHgrow(plan, Priority.ALWAYS);
    for (Region pane : new Region[] {sides, why}) VBox.setVgrow(pane, Priority.ALWAYS);
    whyTab.selectedProperty().addListener((o, old, now) -> place());
    widthProperty().addListener((o, old, now) -> place());
    theme.percent().addListener((o, old, now) -> place());
    setMinWidth(0);
    getChildren().addAll(sides, plan, why);
  }

  private static ToggleButton tab(String words, ToggleGroup group, String end) {
    ToggleButton tab = new ToggleButton(words);
    tab.setToggleGroup(group);
    tab.getStyleClass().add(end);
    tab.setMinWidth(Region.USE_PREF_SIZE);
    tab.setOnAction(e -> tab.setSelected(true));
    return tab;
  }

  private void place() {
    boolean narrow = getWidth() > 0 && getWidth() < theme.scaled(ROOM_FOR_THREE);
    if (!narrow) {
      shared.getChildren().clear();
      getChildren().setAll(sides, plan, why);
      return;
    }
    getChildren().setAll(plan, shared);
    shared.getChildren().setAll(tabs, whyTab.isSelected() ? why : sides);
  }

  /// Brings the reasons in sight.
  void showWhy() {
    whyTab.setSelected(true);
  }

  /// Brings the schools in sight.
  void showSides() {
    sidesTab.setSelected(true);
  }
}
