package zveno.ui.table.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import zveno.text.Messages;
import zveno.ui.Icon;
import zveno.ui.table.RecordTable;
import zveno.ui.table.lines.LineField;
import zveno.ui.table.lines.Lines;
import zveno.ui.table.lines.Query;

/// The menu of a heading: filter, order, groups, and putting the column out of sight.
public final class HeadingMenu<S> {
  private final Messages messages;
  private final RecordTable<S> table;
  private final Lines<S> lines;
  private final FilterPopup<S> popup;

  /// Gives every heading of the table its menu, and Alt+Down the filter of the current column.
  public HeadingMenu(Messages messages, RecordTable<S> table) {
    this.messages = messages;
    this.table = table;
    this.lines = table.lines();
    this.popup = new FilterPopup<>(messages, lines);
    table.onHeadings(this::menu);
    table.editing().onAsk(field -> lines.fields().find(field).ifPresent(this::ask));
  }

  private void ask(LineField<S> field) {
    Node under = table.heading(field.id()).orElse(table.view());
    popup.open(field, under);
  }

  private ContextMenu menu(LineField<S> field, boolean fixed) {
    ContextMenu menu = new ContextMenu();
    menu.getItems().add(item("ui.heading.filter.command", Icon.FILTER, () -> ask(field)));
    if (!fixed) {
      menu.getItems()
          .addAll(
              new SeparatorMenuItem(),
              item("ui.heading.up.command", Icon.UP, () -> order(field, true, false)),
              item("ui.heading.down.command", Icon.DOWN, () -> order(field, false, false)),
              item("ui.heading.then.command", Icon.PLUS, () -> order(field, true, true)));
    }
    if (field.kind() == LineField.Kind.CHOICE) {
      menu.getItems()
          .addAll(
              new SeparatorMenuItem(),
              item("ui.heading.group.command", Icon.GROUP, () -> group(field)));
    }
    if (table.canHide(field.id())) {
      menu.getItems()
          .addAll(
              new SeparatorMenuItem(),
              item("ui.heading.hide.command", Icon.COLUMNS, () -> table.hide(field.id())));
    }
    return menu;
  }

  private void order(LineField<S> field, boolean ascending, boolean then) {
    Query query = lines.queryProperty().get();
    List<Query.Order> orders = new ArrayList<>();
    if (then) {
      query.orders().stream().filter(by -> !by.field().equals(field.id())).forEach(orders::add);
    }
    orders.add(new Query.Order(field.id(), ascending));
    lines.queryProperty().set(query.orders(orders));
  }

  private void group(LineField<S> field) {
    lines.queryProperty().set(lines.queryProperty().get().group(Optional.of(field.id())));
  }

  private MenuItem item(String key, Icon icon, Runnable action) {
    MenuItem item = new MenuItem(messages.get(key), icon.node());
    item.setOnAction(e -> action.run());
    return item;
  }
}
