package zveno.ui.table.views;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import zveno.text.Messages;
import zveno.ui.Icon;
import zveno.ui.Tips;
import zveno.ui.Toasts;
import zveno.ui.table.RecordTable;
import zveno.ui.table.ToolRow;

/// The views of a table as a row of names with counts; a dot says that the table was changed since
/// the view was chosen.
public final class ViewTabs<S> extends HBox implements ToolRow.Folding {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private static final String TAB = "view-tab";

  private final Messages messages;
  private final RecordTable<S> table;
  private final ViewsModel model;
  private final Toasts toasts;
  private final NameField name;
  private boolean folded;

  /// @param toasts offer the way back of a view that was taken away
  public ViewTabs(Messages messages, RecordTable<S> table, ViewsModel model, Toasts toasts) {
    this.messages = messages;
    this.table = table;
    this.model = model;
    this.toasts = toasts;
    this.name = new NameField(messages.get("ui.views.name.prompt"));
    getStyleClass().add("view-tabs");
    setMinWidth(0);
    model.stateProperty().subscribe(state -> show());
    table.lines().queryProperty().subscribe(query -> show());
    table.lines().totalProperty().subscribe(total -> show());
  }

  private void offerBack(SavedView gone) {
    toasts.show(
        messages.get("ui.views.removed.notice", gone.name()),
        messages.get("ui.undo.button"),
        () -> model.putBack(gone));
  }

  private void show() {
    ViewsModel.State state = model.stateProperty().get();
    List<Node> tabs = new ArrayList<>();
    for (SavedView view : state.all()) tabs.add(tab(view, view.equals(state.chosen())));
    Button add = new Button("", Icon.PLUS.node());
    add.getStyleClass().addAll("flat", "icon-only");
    add.setId("add-view");
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.setAccessibleText(messages.get("ui.views.add.button"));
    Tips.add(add, messages.get("ui.views.add.tip"));
    add.setOnAction(e -> name.ask(add, "", typed -> model.add(typed, table.arrangement())));
    MenuButton all = all(state);
    tabs.add(all);
    tabs.add(add);
    getChildren().setAll(tabs);
    fold(folded);
  }

  /// All views in one menu, for where there is no room for tabs.
  private MenuButton all(ViewsModel.State state) {
    MenuButton all = new MenuButton(state.chosen().name());
    all.setId("all-views");
    all.setMinWidth(Region.USE_PREF_SIZE);
    for (SavedView view : state.all()) {
      MenuItem item = new MenuItem(view.name());
      item.setOnAction(e -> choose(view));
      all.getItems().add(item);
    }
    return all;
  }

  @Override
  public void fold(boolean now) {
    folded = now;
    for (Node child : getChildren()) {
      boolean tab = child.getStyleClass().contains(TAB);
      boolean shown = child instanceof MenuButton ? now : !tab || !now;
      child.setVisible(shown);
      child.setManaged(shown);
    }
  }

  private Button tab(SavedView view, boolean chosen) {
    boolean changed = chosen && !view.holds(table.arrangement());
    Label count = new Label(Integer.toString(table.lines().count(view.arrangement().query())));
    count.getStyleClass().add("bubble");
    count.setMinWidth(Region.USE_PREF_SIZE);
    Button tab = new Button(changed ? view.name() + " •" : view.name(), count);
    tab.getStyleClass().addAll("flat", TAB);
    tab.setId("view-" + view.id());
    tab.setMinWidth(Region.USE_PREF_SIZE);
    tab.pseudoClassStateChanged(CHOSEN, chosen);
    tab.setAccessibleText(messages.get("ui.views.tab.words", view.name(), count.getText()));
    tab.setOnAction(e -> choose(view));
    if (view.own()) tab.setContextMenu(menu(view, tab));
    if (changed)
      Tips.add(tab, messages.get(view.own() ? "ui.views.changedOwn.tip" : "ui.views.changed.tip"));
    return tab;
  }

  private void choose(SavedView view) {
    model.choose(view);
    table.arrange(view.arrangement());
  }

  private ContextMenu menu(SavedView view, Button tab) {
    ContextMenu menu = new ContextMenu();
    menu.getItems()
        .addAll(
            item("ui.views.update.command", Icon.SYNC, () -> update(view)),
            item(
                "ui.views.rename.command",
                Icon.EDIT,
                () -> {
                  model.choose(view);
                  name.ask(tab, view.name(), model::rename);
                }),
            item("ui.views.remove.command", Icon.TRASH, () -> remove(view)));
    return menu;
  }

  private void update(SavedView view) {
    model.choose(view);
    model.update(table.arrangement());
  }

  private void remove(SavedView view) {
    model.choose(view);
    model.remove().ifPresent(this::offerBack);
  }

  private MenuItem item(String key, Icon icon, Runnable action) {
    MenuItem item = new MenuItem(messages.get(key), icon.node());
    item.setOnAction(e -> action.run());
    return item;
  }
}
