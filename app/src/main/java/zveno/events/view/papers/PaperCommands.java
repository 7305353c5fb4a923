package zveno.events.view.papers;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import zveno.events.Event;
import zveno.text.Messages;
import zveno.ui.Command;
import zveno.ui.Icon;

/// Papers about the event in hand as commands, and the menus that hold them.
public final class PaperCommands {
  private final Messages messages;
  private final List<Command> all;

  /// @param enabled whether there is an event
  /// @param event the one that is meant when somebody asks
  public PaperCommands(
      Messages messages,
      PaperWays ways,
      ObservableBooleanValue enabled,
      Supplier<Optional<Event>> event) {
    this.messages = messages;
    all =
        Arrays.stream(EventPaper.values())
            .map(
                paper ->
                    new Command(
                        paper.textKey(),
                        icon(paper),
                        null,
                        enabled,
                        () -> event.get().ifPresent(one -> ways.write(paper, one))))
            .toList();
  }

  private static Icon icon(EventPaper paper) {
    return paper == EventPaper.CERTIFICATES ? Icon.COPY : Icon.WORD;
  }

  public List<Command> all() {
    return all;
  }

  /// A menu inside of another.
  public Menu menu() {
    Menu menu = new Menu(messages.get("plan.papers.button"), Icon.DOCUMENT.node());
    menu.getItems().setAll(items());
    return menu;
  }

  /// A button that shows them.
  public MenuButton button() {
    MenuButton button = new MenuButton(messages.get("plan.papers.button"), Icon.DOCUMENT.node());
    button.getStyleClass().add("flat");
    button.setMinWidth(MenuButton.USE_PREF_SIZE);
    button.getItems().setAll(items());
    return button;
  }

  private List<MenuItem> items() {
    return Arrays.stream(EventPaper.values()).map(this::item).toList();
  }

  private MenuItem item(EventPaper paper) {
    Command command =
        all.stream().filter(one -> one.textKey().equals(paper.textKey())).findFirst().orElseThrow();
    MenuItem item = new MenuItem(messages.get(command.textKey()), command.icon().node());
    item.setId(paper.id());
    item.setOnAction(e -> command.perform());
    return item;
  }
}
