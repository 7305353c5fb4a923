package zveno.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import zveno.text.Messages;
import zveno.ui.Command;
import zveno.ui.CommandControls;
import zveno.ui.Icon;

/// The bar over everything: name, way back, where one is, search, undo, help.
///
/// The search stands in the middle of the window and not between its neighbours, so it does not
/// wander with the name of the screen. Where it has no room there it is an icon among the others.
final class TopBar extends Region {
  private static final double GAP = 12;

  private final HBox left;
  private final HBox right;
  private final PaletteButton search;
  private final Region icon;

  TopBar(
      Messages messages,
      CommandControls controls,
      Navigation navigation,
      WindowCommands commands,
      Command find) {
    getStyleClass().add("top-bar");
    StackPane logo = new StackPane(Icon.LOGO.node("big"));
    logo.getStyleClass().add("logo");
    Label name = new Label(messages.get("shell.program.name"));
    name.getStyleClass().add("brand-name");
    HBox brand = new HBox(logo, name);
    brand.getStyleClass().add("brand");
    Label crumb = new Label();
    crumb.getStyleClass().add("crumb");
    navigation.current().subscribe(screen -> crumb.setText(messages.get(screen.titleKey())));
    Region line = new Region();
    line.getStyleClass().add("bar-line");
    MenuButton menu = new MenuButton(messages.get("shell.menu.button"));
    menu.setId("main-menu");
    menu.getStyleClass().add("flat");
    menu.setOnShowing(
        e -> {
          List<List<Command>> groups = new ArrayList<>(commands.menu(navigation));
          groups.add(List.of(find));
          menu.getItems().setAll(controls.items(groups));
        });
    search = new PaletteButton(messages, find);
    icon = controls.iconButton(find);
    icon.setId("palette-icon");
    left =
        side(
            brand,
            controls.iconButton(commands.back()),
            controls.iconButton(commands.forward()),
            crumb);
    right =
        side(
            named(controls.iconButton(commands.undo()), "undo-button"),
            controls.iconButton(commands.redo()),
            line,
            controls.iconButton(commands.tone()),
            named(controls.iconButton(commands.help()), "help-button"),
            menu);
    getChildren().addAll(left, search, icon, right);
  }

  private static Button named(Button button, String id) {
    button.setId(id);
    return button;
  }

  private static HBox side(Region... parts) {
    HBox side = new HBox(parts);
    side.getStyleClass().add("bar-side");
    return side;
  }

  @Override
  protected void layoutChildren() {
    Insets insets = getInsets();
    double height = getHeight() - insets.getTop() - insets.getBottom();
    double from = insets.getLeft();
    double to = getWidth() - insets.getRight();
    double rightWidth = Math.min(right.prefWidth(-1), to - from);
    double rightFrom = to - rightWidth;
    double leftTo = Math.min(from + left.prefWidth(-1), rightFrom);
    double middle = getWidth() / 2;
    double half = Math.min(middle - leftTo, rightFrom - middle) - GAP;
    boolean roomy = 2 * half >= search.minWidth(-1);
    search.setVisible(roomy);
    icon.setVisible(!roomy);
    double iconWidth = icon.prefWidth(-1);
    if (!roomy) leftTo = Math.min(leftTo, rightFrom - iconWidth);
    double width = snapSizeX(Math.clamp(2 * half, 0, search.prefWidth(-1)));
    place(left, from, leftTo - from, height);
    place(search, middle - width / 2, width, height);
    place(icon, rightFrom - iconWidth, iconWidth, height);
    place(right, rightFrom, rightWidth, height);
  }

  private void place(Region part, double x, double width, double height) {
    layoutInArea(part, x, getInsets().getTop(), width, height, 0, HPos.CENTER, VPos.CENTER);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return left.prefWidth(-1) + search.prefWidth(-1) + right.prefWidth(-1) + 2 * GAP;
  }
}
