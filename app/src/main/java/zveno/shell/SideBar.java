package zveno.shell;

import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.text.Messages;
import zveno.ui.Command;
import zveno.ui.KeyWords;
import zveno.ui.Screen;
import zveno.ui.Screen.Face.Place;
import zveno.ui.Tips;

/// The screens down the left edge, wide with words or narrow with icons.
final class SideBar extends VBox {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final Messages messages;
  private final Navigation navigation;

  SideBar(
      Messages messages,
      Navigation navigation,
      BooleanProperty narrow,
      Command help,
      Command fold) {
    this.messages = messages;
    this.navigation = navigation;
    getStyleClass().add("side-bar");
    navigation.at(Place.WORK).forEach(screen -> getChildren().add(item(screen)));
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    getChildren().add(space);
    for (Screen screen : navigation.at(Place.ASIDE)) getChildren().add(quiet(item(screen)));
    getChildren().addAll(quiet(item(help)), quiet(item(fold)));
    narrow.subscribe(this::resized);
  }

  private Button item(Screen screen) {
    Button item = button(messages.get(screen.titleKey()), screen.icon().node("big"));
    String keys = navigation.keys(screen).map(known -> " · " + KeyWords.of(known)).orElse("");
    Tips.add(item, item.getText() + keys);
    item.setId("go-" + screen.name());
    item.setAccessibleRole(AccessibleRole.TAB_ITEM);
    item.setOnAction(e -> navigation.to(screen));
    navigation
        .current()
        .subscribe(shown -> item.pseudoClassStateChanged(SELECTED, shown.equals(screen)));
    return item;
  }

  private Button item(Command command) {
    Button item = button(messages.get(command.textKey()), command.icon().node("big"));
    KeyCombination keys = command.keys();
    Tips.add(item, item.getText() + (keys == null ? "" : " · " + KeyWords.of(keys)));
    item.setOnAction(e -> command.perform());
    return item;
  }

  private static Button quiet(Button item) {
    item.getStyleClass().add("quiet");
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
