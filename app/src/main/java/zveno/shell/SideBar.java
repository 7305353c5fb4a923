package zveno.shell;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.text.Messages;
import zveno.ui.Command;
import zveno.ui.Screen;
import zveno.ui.Tips;

/// The screens down the left edge, wide with words or narrow with icons.
final class SideBar extends VBox {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final Messages messages;
  private final Navigation navigation;

  SideBar(Messages messages, Navigation navigation, BooleanProperty narrow, Command fold) {
    this.messages = messages;
    this.navigation = navigation;
    getStyleClass().add("side-bar");
    List<Screen> screens = navigation.listed();
    for (int i = 0; i < screens.size(); i++) getChildren().add(item(screens.get(i), i + 1));
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    getChildren().addAll(space, foldItem(fold));
    narrow.subscribe(this::resized);
  }

  private Button item(Screen screen, int number) {
    Button item = button(messages.get(screen.titleKey()), screen.icon().node("big"));
    Tips.add(item, item.getText() + " · Alt+" + number);
    item.setId("go-" + screen.name());
    item.setAccessibleRole(AccessibleRole.TAB_ITEM);
    item.setOnAction(e -> navigation.to(screen));
    navigation
        .current()
        .subscribe(shown -> item.pseudoClassStateChanged(SELECTED, shown.equals(screen)));
    return item;
  }

  private Button foldItem(Command fold) {
    Button item = button(messages.get(fold.textKey()), fold.icon().node("big"));
    item.getStyleClass().add("quiet");
    Tips.add(item, item.getText() + " · Ctrl+B");
    item.setOnAction(e -> fold.perform());
    return item;
  }

  private static Button button(String text, Node icon) {
    Button item = new Button(text, icon);
    item.getStyleClass().setAll("nav-item");
    item.setAccessibleText(text);
    return item;
  }

  private void resized(boolean isNarrow) {
    if (!isNarrow) getStyleClass().remove("narrow");
    else if (!getStyleClass().contains("narrow")) getStyleClass().add("narrow");
    for (Node child : getChildren()) {
      if (child instanceof Button item) {
        item.setContentDisplay(isNarrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
      }
    }
  }
}
