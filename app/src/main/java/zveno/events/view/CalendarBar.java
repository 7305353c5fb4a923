package zveno.events.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import zveno.events.EventMark;
import zveno.events.calendar.Shown;
import zveno.events.calendar.Wanted;
import zveno.events.view.CalendarState.Lanes;
import zveno.events.view.CalendarState.View;
import zveno.events.view.board.EntryWords;
import zveno.text.Messages;
import zveno.ui.CommandControls;
import zveno.ui.Icon;
import zveno.ui.form.FieldSection;
import zveno.ui.form.Segments;
import zveno.ui.table.ToolRow;

/// The bar over the calendar: view, span, filters, what waits for a mark.
final class CalendarBar extends HBox {
  private final Messages messages;
  private final CalendarViewModel model;
  private final Segments<View> views;
  private final MenuButton lanes = new MenuButton("", Icon.GRID.node());
  private final Label span = new Label();
  private final FilterMenu<String> directions;
  private final FilterMenu<String> methodists;
  private final FilterMenu<EventMark> states;
  private final OverdueCount overdue;
  private final Button mark;
  private final ToolRow row = new ToolRow();
  private final List<Node> ofBoard;
  private List<Node> ofCoverage = List.of();

  CalendarBar(
      Messages messages, CalendarViewModel model, CalendarCommands commands, Runnable marking) {
    this.messages = messages;
    this.model = model;
    EntryWords words = new EntryWords(messages);
    CommandControls controls = new CommandControls(messages);
    views = new Segments<>(model::show);
    views.offer(named(View.values(), "calendar.view."));
    views.setId("calendar-views");
    lanes.getStyleClass().addAll("flat", ToolRow.NAMED);
    lanes.setMinWidth(Region.USE_PREF_SIZE);
    named(Lanes.values(), "calendar.lanes.").forEach(this::lane);
    span.getStyleClass().addAll("strong", "calendar-span");
    span.setMinWidth(Region.USE_PREF_SIZE);
    directions =
        new FilterMenu<>(
            messages,
            "calendar.directions.filter",
            Icon.PALETTE,
            name -> name,
            set -> filter(set, wanted().methodists(), wanted().states()));
    methodists =
        new FilterMenu<>(
            messages,
            "calendar.methodists.filter",
            Icon.PERSON,
            name -> name,
            set -> filter(wanted().directions(), set, wanted().states()));
    states =
        new FilterMenu<>(
            messages,
            "calendar.states.filter",
            Icon.FILTER,
            words::state,
            set -> filter(wanted().directions(), wanted().methodists(), set));
    overdue = new OverdueCount(messages);
    mark = FieldSection.button(messages.get("calendar.mark.button"), marking, "small");
    mark.setId("calendar-mark");
    mark.setGraphic(Icon.TICK.node());
    mark.setTooltip(new Tooltip(mark.getText()));
    mark.setMinWidth(Region.USE_PREF_SIZE);
    MenuButton paper = new MenuButton("", Icon.PRINT.node());
    paper.getStyleClass().addAll("flat", "no-arrow");
    paper.setId("calendar-paper");
    paper.setAccessibleText(messages.get("calendar.paper.menu"));
    paper
        .getItems()
        .setAll(
            controls.item(commands.bring),
            controls.item(commands.calendar),
            new SeparatorMenuItem(),
            controls.item(commands.print),
            controls.item(commands.pdf));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button add = controls.button(commands.add, "accent", ToolRow.NAMED);
    add.setId("calendar-add");
    ofBoard =
        List.of(
            controls.iconButton(commands.back),
            span,
            controls.iconButton(commands.on),
            controls.button(commands.today, "flat"),
            lanes,
            directions,
            methodists,
            states,
            space,
            overdue,
            mark,
            paper,
            add);
    row.setFillHeight(false);
    HBox.setHgrow(row, Priority.ALWAYS);
    getChildren().add(row);
    setMinWidth(0);
    getStyleClass().add("calendar-bar");
  }

  private <E extends Enum<E>> Map<E, String> named(E[] values, String prefix) {
    Map<E, String> names = new LinkedHashMap<>();
    for (E one : values) names.put(one, messages.get(prefix + one.name().toLowerCase(Locale.ROOT)));
    return names;
  }

  private void lane(Lanes one, String words) {
    MenuItem item = new MenuItem(words);
    item.setOnAction(e -> model.show(one));
    lanes.getItems().add(item);
  }

  private Wanted wanted() {
    return model.stateProperty().get().wanted();
  }

  private void filter(Set<String> directions, Set<String> methodists, Set<EventMark> states) {
    model.show(new Wanted(directions, methodists, states));
  }

  /// What stands beside the views while coverage is in sight.
  void coverage(List<Node> nodes) {
    ofCoverage = nodes;
  }

  void show(CalendarState state) {
    views.show(state.view());
    String of = state.lanes().name().toLowerCase(Locale.ROOT);
    lanes.setText(messages.get("calendar.lanes." + of));
    lanes.setAccessibleText(lanes.getText());
    boolean week = state.view() == View.WEEK;
    lanes.setVisible(week);
    lanes.setManaged(week);
    row.getChildren().setAll(views);
    if (state.view().isBoard()) row.getChildren().addAll(ofBoard);
    if (state.view() == View.COVERAGE) row.getChildren().addAll(ofCoverage);
  }

  void show(Shown shown) {
    span.setText(SpanName.of(shown.span()));
    directions.offer(shown.directions(), wanted().directions());
    methodists.offer(shown.methodists(), wanted().methodists());
    states.offer(List.of(EventMark.values()), wanted().states());
    boolean waits = shown.overdue() > 0;
    overdue.show(shown.overdue());
    mark.setVisible(waits);
    mark.setManaged(waits);
  }
}
