package zveno.ui.table.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import zveno.text.Messages;
import zveno.ui.Icon;
import zveno.ui.Tips;
import zveno.ui.table.RowSign;
import zveno.ui.table.lines.LineField;
import zveno.ui.table.lines.Lines;
import zveno.ui.table.lines.Only;
import zveno.ui.table.lines.Query;

/// A chip for every filter and every colour in force, and a menu for one more.
public final class FilterChips<S> extends HBox {
  private final Messages messages;
  private final Lines<S> lines;
  private final FilterPopup<S> popup;
  private final ConditionWords words;
  private final MenuButton more;

  public FilterChips(Messages messages, Lines<S> lines) {
    this.messages = messages;
    this.lines = lines;
    this.popup = new FilterPopup<>(messages, lines);
    this.words = new ConditionWords(messages);
    this.more = new MenuButton(messages.get("ui.filter.add.button"), Icon.FILTER.node());
    more.getStyleClass().add("flat");
    more.setId("add-filter");
    more.setMinWidth(USE_PREF_SIZE);
    Tips.add(more, messages.get("ui.filter.add.tip"));
    more.setOnShowing(e -> fill());
    more.getItems().add(new MenuItem());
    getStyleClass().add("filter-chips");
    lines.queryProperty().subscribe(this::show);
    lines.onlyProperty().addListener((o, old, now) -> show(lines.queryProperty().get()));
  }

  private void show(Query query) {
    List<Node> chips = new ArrayList<>();
    lines.onlyProperty().get().ifPresent(only -> chips.add(chip(only)));
    for (Query.Asked asked : query.conditions()) {
      lines
          .fields()
          .find(asked.field())
          .ifPresent(field -> chips.add(chip(field, asked, null, now -> now.without(field.id()))));
    }
    for (Query.Colouring rule : query.colours()) {
      lines
          .fields()
          .find(rule.when().field())
          .ifPresent(
              field ->
                  chips.add(
                      chip(
                          field,
                          rule.when(),
                          RowSign.of(rule.colour()),
                          now -> without(now, rule))));
    }
    chips.add(more);
    getChildren().setAll(chips);
  }

  private static Query without(Query query, Query.Colouring gone) {
    return query.colours(query.colours().stream().filter(rule -> !rule.equals(gone)).toList());
  }

  private Node chip(
      LineField<S> field, Query.Asked asked, @Nullable Icon sign, UnaryOperator<Query> without) {
    String condition = words.of(asked.condition());
    Button open =
        new Button(
            messages.get("ui.filter.chip", field.heading(), condition),
            sign == null ? null : sign.node("tiny"));
    open.getStyleClass().addAll("flat", "chip-words");
    open.setMinWidth(0);
    open.setOnAction(e -> popup.open(field, open));
    Tips.add(open, messages.get("ui.filter.chip", field.heading(), condition));
    return chip(
        field.id(),
        open,
        field.heading(),
        () -> lines.queryProperty().set(without.apply(lines.queryProperty().get())));
  }

  /// The records behind a figure.
  private Node chip(Only only) {
    Label words = new Label(messages.get("ui.filter.only.chip", only.name(), only.ids().size()));
    words.getStyleClass().add("chip-words");
    words.setMinWidth(0);
    return chip("only", words, only.name(), () -> lines.onlyProperty().set(Optional.empty()));
  }

  private Node chip(String id, Node words, String name, Runnable dropping) {
    Button drop = new Button("", Icon.CLOSE.node("tiny"));
    drop.getStyleClass().addAll("flat", "icon-only", "chip-drop");
    drop.setAccessibleText(messages.get("ui.filter.dropOf.button", name));
    drop.setMinWidth(Region.USE_PREF_SIZE);
    drop.setOnAction(e -> dropping.run());
    HBox chip = new HBox(words, drop);
    chip.getStyleClass().add("filter-chip");
    chip.setMaxHeight(Region.USE_PREF_SIZE);
    chip.setId("chip-" + id);
    return chip;
  }

  private void fill() {
    more.getItems().clear();
    for (LineField<S> field : lines.fields().all()) {
      MenuItem item = new MenuItem(field.heading());
      item.setId("filter-" + field.id());
      item.setOnAction(e -> popup.open(field, more));
      more.getItems().add(item);
    }
  }
}
