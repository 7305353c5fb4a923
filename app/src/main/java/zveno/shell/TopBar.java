package zveno.shell;

import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import zveno.text.Messages;
import zveno.ui.CommandControls;
import zveno.ui.Icon;

/// The bar over everything: name, way back, where one is, undo, help.
final class TopBar extends HBox {
  TopBar(
      Messages messages, CommandControls controls, Navigation navigation, WindowCommands commands) {
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
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Region line = new Region();
    line.getStyleClass().add("bar-line");
    MenuButton menu = new MenuButton(messages.get("shell.menu.button"));
    menu.setId("main-menu");
    menu.getStyleClass().add("flat");
    menu.setOnShowing(e -> menu.getItems().setAll(controls.items(commands.menu(navigation))));
    getChildren()
        .addAll(
            brand,
            controls.iconButton(commands.back()),
            controls.iconButton(commands.forward()),
            crumb,
            space,
            controls.iconButton(commands.undo()),
            controls.iconButton(commands.redo()),
            line,
            controls.iconButton(commands.tone()),
            controls.iconButton(commands.help()),
            menu);
  }
}
