package zveno.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import zveno.text.Messages;

/// Draws commands as buttons and menu items.
public final class CommandControls {
  private final Messages messages;

  public CommandControls(Messages messages) {
    this.messages = messages;
  }

  /// Icon and words.
  public Button button(Command command, String... styleClasses) {
    Button button = new Button(messages.get(command.textKey()), command.icon().node());
    button.getStyleClass().addAll(styleClasses);
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.disableProperty().bind(Bindings.not(command.enabled()));
    button.setOnAction(e -> command.perform());
    Tips.add(button, tip(command));
    button.setAccessibleText(button.getText());
    return button;
  }

  /// The icon alone; its words stand in the tooltip and for screen readers.
  public Button iconButton(Command command) {
    Button button = button(command, "flat", "icon-only");
    button.setAccessibleText(button.getText());
    Tooltip tip = Tips.add(button, tip(command));
    button.setText("");
    button.setAccessibleHelp(tip.getText());
    return button;
  }

  public MenuItem item(Command command) {
    MenuItem item = new MenuItem(messages.get(command.textKey()), command.icon().node());
    item.disableProperty().bind(Bindings.not(command.enabled()));
    item.setOnAction(e -> command.perform());
    item.setAccelerator(KeyWords.shown(command.keys()));
    return item;
  }

  /// A menu of groups with lines between them.
  public ContextMenu menu(List<List<Command>> groups) {
    ContextMenu menu = new ContextMenu();
    menu.getItems().setAll(items(groups));
    return menu;
  }

  public List<MenuItem> items(List<List<Command>> groups) {
    List<MenuItem> items = new java.util.ArrayList<>();
    for (List<Command> group : groups) {
      if (group.isEmpty()) continue;
      if (!items.isEmpty()) items.add(new SeparatorMenuItem());
      group.forEach(command -> items.add(item(command)));
    }
    return items;
  }

  private String tip(Command command) {
    String words = messages.get(command.textKey());
    KeyCombination keys = command.keys();
    return keys == null ? words : words + " · " + KeyWords.of(keys);
  }
}
