package zveno.events.view.coverage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.events.view.FilterMenu;
import zveno.events.view.coverage.CoverageModel.Seen;
import zveno.events.view.coverage.CoverageModel.Wish;
import zveno.text.Messages;
import zveno.ui.Icon;
import zveno.ui.Tips;
import zveno.ui.form.FieldSection;
import zveno.ui.form.Segments;
import zveno.ui.table.ToolRow;

/// The bar over coverage: matrix or figures, days, filters, paper, the invitation.
final class CoverageBar extends HBox {
  private final Messages messages;
  private final CoverageModel model;
  private final Segments<Boolean> looks = new Segments<>(summed -> wish(w -> w.summed(summed)));
  private final MenuButton period = new MenuButton("", Icon.CALENDAR.node());
  private final FilterMenu<String> forms;
  private final FilterMenu<String> districts;
  private final FilterMenu<String> types;
  private final ToggleButton white = new ToggleButton();
  private final Button invite;
  private final List<Node> days;

  /// @param turns buttons that turn to the year before and after
  /// @param out the menu of paper and files
  CoverageBar(
      Messages messages, CoverageModel model, List<Node> turns, MenuButton out, Runnable inviting) {
    this.messages = messages;
    this.model = model;
    Map<Boolean, String> words = new LinkedHashMap<>();
    words.put(false, messages.get("calendar.coverage.matrix"));
    words.put(true, messages.get("calendar.coverage.summary"));
    looks.offer(words);
    looks.setId("coverage-looks");
    period.getStyleClass().addAll("flat", ToolRow.NAMED);
    period.setId("coverage-period");
    forms = filter("calendar.coverage.forms.filter", Icon.FILTER, Wish::forms);
    districts = filter("calendar.coverage.districts.filter", Icon.GROUP, Wish::districts);
    types = filter("calendar.coverage.types.filter", Icon.PARTNER, Wish::types);
    white.setText(messages.get("calendar.coverage.onlyWhite.button"));
    white.setId("coverage-white");
    white.setMinWidth(Region.USE_PREF_SIZE);
    Tips.add(white, messages.get("calendar.coverage.onlyWhite.tip"));
    white.setOnAction(e -> wish(w -> w.white(white.isSelected())));
    invite =
        FieldSection.button(messages.get("calendar.coverage.invite.button"), inviting, "accent");
    invite.setId("coverage-invite");
    Tips.add(invite, messages.get("calendar.coverage.invite.tip"));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    ToolRow row = new ToolRow();
    row.setFillHeight(false);
    row.getChildren().add(looks);
    days = List.of(turns.getFirst(), period, turns.getLast());
    row.getChildren().addAll(forms, districts, types, white, space, out, invite);
    HBox.setHgrow(row, Priority.ALWAYS);
    getChildren().add(row);
    setMinWidth(0);
    getStyleClass().add("calendar-bar");
  }

  List<Node> days() {
    return days;
  }

  /// One change of the wish.
  private interface Change {
    Wish of(Wish wish, Set<String> values);
  }

  private FilterMenu<String> filter(String title, Icon icon, Change change) {
    return new FilterMenu<>(
        messages, title, icon, name -> name, set -> wish(w -> change.of(w, set)));
  }

  private void wish(UnaryOperator<Wish> change) {
    model.wish(change.apply(model.wishProperty().get()));
  }

  void show(Wish wish) {
    looks.show(wish.summed());
    white.setSelected(wish.white());
    white.setVisible(!wish.summed());
    white.setManaged(!wish.summed());
    period.setText(wish.period().words());
    period.setAccessibleText(messages.get("calendar.coverage.period", wish.period().words()));
    Tips.add(period, period.getAccessibleText());
    period.getItems().clear();
    for (Period one : model.periods()) {
      MenuItem item = new MenuItem(one.words());
      item.setOnAction(e -> wish(w -> w.period(one)));
      period.getItems().add(item);
    }
    period.getItems().addAll(new SeparatorMenuItem(), typed());
  }

  /// Days as people write them, by hand.
  private MenuItem typed() {
    TextField field = new TextField();
    field.setId("coverage-typed");
    field.setPromptText(messages.get("calendar.coverage.typed.prompt"));
    field.setAccessibleText(messages.get("calendar.coverage.typed.prompt"));
    Label fault = new Label(messages.get("calendar.coverage.typed.fault"), Icon.WARNING.node());
    fault.setVisible(false);
    fault.setManaged(false);
    CustomMenuItem item = new CustomMenuItem(new VBox(field, fault), false);
    Consumer<Period> take =
        found -> {
          period.hide();
          wish(w -> w.period(found));
        };
    field.setOnAction(
        e -> {
          Optional<Period> found = Period.read(field.getText(), model.year());
          found.ifPresent(take);
          fault.setVisible(found.isEmpty());
          fault.setManaged(found.isEmpty());
        });
    return item;
  }

  void show(Seen seen) {
    forms.offer(seen.all().offered().forms(), seen.all().scope().forms());
    districts.offer(seen.all().offered().districts(), seen.all().scope().districts());
    types.offer(seen.all().offered().types(), seen.all().scope().types());
    invite.setDisable(seen.all().white().isEmpty());
  }
}
