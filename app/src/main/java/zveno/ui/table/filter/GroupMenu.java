package zveno.ui.table.filter;

import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import zveno.text.Messages;
import zveno.ui.Icon;
import zveno.ui.Tips;
import zveno.ui.table.lines.LineField;
import zveno.ui.table.lines.Lines;
import zveno.ui.table.lines.Query;

/// Chooses by what the lines are grouped; closes and opens all groups.
public final class GroupMenu<S> extends MenuButton {
  private final Messages messages;
  private final Lines<S> lines;

  public GroupMenu(Messages messages, Lines<S> lines) {
    super("", Icon.GROUP.node());
    this.messages = messages;
    this.lines = lines;
    getStyleClass().add("flat");
    setId("group");
    setMinWidth(USE_PREF_SIZE);
    Tips.add(this, messages.get("ui.group.tip"));
    setOnShowing(e -> fill());
    fill();
    lines.queryProperty().subscribe(this::word);
  }

  private void word(Query query) {
    String by =
        query
            .group()
            .flatMap(lines.fields()::find)
            .map(field -> messages.get("ui.group.by", field.heading()))
            .orElseGet(() -> messages.get("ui.group.none"));
    setText(by);
    setAccessibleText(messages.get("ui.group.tip") + ": " + by);
  }

  private void fill() {
    Query query = lines.queryProperty().get();
    getItems().clear();
    getItems().add(item(messages.get("ui.group.none"), Optional.empty(), query));
    for (LineField<S> field : lines.fields().all()) {
      if (field.kind() != LineField.Kind.CHOICE) continue;
      getItems().add(item(field.heading(), Optional.of(field.id()), query));
    }
    if (query.group().isEmpty()) return;
    MenuItem close = new MenuItem(messages.get("ui.group.close.command"));
    close.setId("group-close");
    close.setOnAction(e -> lines.toggleAll(false));
    MenuItem open = new MenuItem(messages.get("ui.group.open.command"));
    open.setId("group-open");
    open.setOnAction(e -> lines.toggleAll(true));
    getItems().addAll(new SeparatorMenuItem(), close, open);
  }

  private RadioMenuItem item(String text, Optional<String> group, Query query) {
    RadioMenuItem item = new RadioMenuItem(text);
    item.setId("group-" + group.orElse("none"));
    item.setSelected(query.group().equals(group));
    item.setOnAction(e -> lines.queryProperty().set(lines.queryProperty().get().group(group)));
    return item;
  }
}
