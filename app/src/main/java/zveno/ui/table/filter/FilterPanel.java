package zveno.ui.table.filter;

import java.util.LinkedHashSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zveno.text.Messages;
import zveno.ui.Icon;
import zveno.ui.Tips;
import zveno.ui.table.RowSign;
import zveno.ui.table.lines.ConditionDraft;
import zveno.ui.table.lines.LineField;
import zveno.ui.table.lines.RowColour;

/// The inside of a filter: words or ticks for texts, a span for days.
final class FilterPanel extends VBox {
  private final Messages messages;
  private final ConditionDraft draft;
  private final ConditionWords words;
  private final ObservableList<String> shown = FXCollections.observableArrayList();
  private final ListView<String> list = new ListView<>(shown);
  private final TextField typed = new TextField();
  private final CheckBox not;
  private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper(true);
  private boolean readable = true;

  /// What the user decided.
  interface Decision {
    /// Only records of which the condition holds stay in sight.
    void apply();

    /// No condition on this field any more, no colour either.
    void drop();

    /// Records of which the condition holds get a colour.
    void colour(RowColour colour);
  }

  FilterPanel(Messages messages, LineField<?> field, ConditionDraft draft, Decision decision) {
    this.messages = messages;
    this.draft = draft;
    this.words = new ConditionWords(messages);
    not = new CheckBox(messages.get("ui.filter.not.option"));
    getStyleClass().add("filter-panel");
    Label title = new Label(field.heading());
    title.getStyleClass().add("strong");
    getChildren().add(title);
    if (field.kind() == LineField.Kind.DATE) days();
    texts();
    getChildren().add(buttons(decision));
  }

  /// Where typing begins.
  Region first() {
    return typed;
  }

  private void texts() {
    typed.setPromptText(messages.get("ui.filter.words.prompt"));
    typed.setAccessibleText(typed.getPromptText());
    typed.setText(draft.words());
    typed.setId("filter-words");
    not.setSelected(!draft.wanted());
    typed.textProperty().addListener((o, old, now) -> word());
    not.selectedProperty().addListener((o, old, now) -> word());
    list.setCellFactory(view -> new ValueCell());
    list.getStyleClass().add("filter-values");
    list.setId("filter-values");
    list.setAccessibleText(messages.get("ui.filter.values.title"));
    list.setPrefHeight(USE_COMPUTED_SIZE);
    shown.setAll(draft.values("").keySet());
    Button all = link("ui.filter.all.button", () -> tick(Set.copyOf(shown)));
    all.setId("filter-all");
    Button none = link("ui.filter.none.button", () -> tick(Set.of()));
    none.setId("filter-none");
    HBox row = new HBox(all, none);
    row.getStyleClass().add("card-row");
    HBox words = new HBox(typed, not);
    words.getStyleClass().add("card-row");
    HBox.setHgrow(typed, Priority.ALWAYS);
    getChildren().addAll(words, list, row);
  }

  /// Words narrow the list; they become the condition unless ticks are chosen among what is left.
  private void word() {
    draft.words(typed.getText(), !not.isSelected());
    follow();
    shown.setAll(draft.values(typed.getText()).keySet());
  }

  private void tick(Set<String> values) {
    draft.only(new LinkedHashSet<>(values));
    draft.words("", true);
    follow();
    list.refresh();
  }

  private void days() {
    getChildren()
        .add(
            new DaySpan(
                messages,
                new DaySpan.Days(draft.from(), draft.to()),
                days -> {
                  readable = days.isPresent();
                  days.ifPresent(span -> draft.days(span.from(), span.to()));
                  follow();
                }));
  }

  private void follow() {
    possible.set(readable && draft.possible());
  }

  private HBox buttons(Decision decision) {
    Button apply = new Button(messages.get("ui.filter.apply.button"));
    apply.getStyleClass().add("accent");
    apply.setDefaultButton(true);
    apply.setId("filter-apply");
    apply.setOnAction(e -> decision.apply());
    possible.subscribe(can -> apply.setDisable(!can));
    Button drop = new Button(messages.get("ui.filter.drop.button"));
    drop.setId("filter-drop");
    drop.setOnAction(e -> decision.drop());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox row = new HBox(drop, space, colours(decision), apply);
    row.getStyleClass().add("card-row");
    return row;
  }

  private MenuButton colours(Decision decision) {
    MenuButton menu = new MenuButton("", Icon.PALETTE.node());
    menu.setAccessibleText(messages.get("ui.filter.colour.button"));
    Tips.add(menu, menu.getAccessibleText());
    menu.setId("filter-colour");
    for (RowColour colour : RowColour.values()) {
      MenuItem item =
          new MenuItem(messages.get("ui.filter.colour." + colour), RowSign.of(colour).node());
      item.setOnAction(e -> decision.colour(colour));
      menu.getItems().add(item);
    }
    return menu;
  }

  private Button link(String key, Runnable action) {
    Button link = new Button(messages.get(key));
    link.getStyleClass().addAll("flat", "small");
    link.setOnAction(e -> action.run());
    return link;
  }

  private final class ValueCell extends ListCell<String> {
    private final CheckBox box = new CheckBox();
    private final Label count = new Label();
    private final HBox row = new HBox(box, count);

    ValueCell() {
      row.getStyleClass().add("card-row");
      box.setMaxWidth(Double.MAX_VALUE);
      box.setMinWidth(0);
      HBox.setHgrow(box, Priority.ALWAYS);
      count.getStyleClass().addAll("muted", "caption");
      count.setMinWidth(Region.USE_PREF_SIZE);
      box.setOnAction(
          e -> {
            String value = getItem();
            if (value == null) return;
            if (!draft.words().isBlank()) tick(Set.copyOf(shown));
            draft.tick(value, box.isSelected());
            follow();
          });
    }

    @Override
    protected void updateItem(@Nullable String value, boolean empty) {
      super.updateItem(value, empty);
      setText(null);
      setGraphic(empty || value == null ? null : row);
      if (empty || value == null) return;
      box.setText(words.value(value));
      box.setSelected(draft.ticked(value));
      count.setText(Integer.toString(draft.values("").getOrDefault(value, 0)));
    }
  }
}
