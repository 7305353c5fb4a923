package zveno.events.view;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import zveno.events.calendar.Shown;
import zveno.events.calendar.Span;
import zveno.events.calendar.Wanted;
import zveno.events.view.CalendarState.View;
import zveno.events.view.board.Board;
import zveno.text.Messages;
import zveno.ui.CommandControls;
import zveno.ui.EmptyState;
import zveno.ui.Icon;
import zveno.ui.form.FieldSection;

/// The board; over an empty year or month it says what to do.
final class BoardPlace extends StackPane {
  private final CalendarViewModel model;
  private final EmptyState none;
  private final EmptyState filtered;

  BoardPlace(Messages messages, Board board, CalendarViewModel model, CalendarCommands commands) {
    this.model = model;
    Button list =
        FieldSection.button(messages.get("calendar.emptyList.button"), () -> model.show(View.LIST));
    list.setId("empty-list");
    Button all =
        FieldSection.button(
            messages.get("calendar.filterAll.item"), () -> model.show(Wanted.ALL), "accent");
    all.setId("empty-all");
    CommandControls controls = new CommandControls(messages);
    Button fresh = controls.button(commands.add, "accent");
    Button bring = controls.button(commands.bring);
    bring.setId("empty-import");
    none = over(Icon.CALENDAR, messages.get("calendar.empty.state"), fresh, bring, list);
    filtered = over(Icon.FILTER, messages.get("calendar.filtered.state"), all);
    getChildren().addAll(board, none, filtered);
    setMinHeight(0);
    model.shownProperty().subscribe(now -> show());
    model.loadedProperty().subscribe(now -> show());
  }

  private static EmptyState over(Icon icon, String sentence, Button... buttons) {
    EmptyState state = new EmptyState(icon, sentence, buttons);
    state.getStyleClass().add("board-empty");
    state.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    state.setVisible(false);
    setAlignment(state, Pos.CENTER);
    return state;
  }

  /// Before the span was first read nothing is known of it.
  private void show() {
    Shown shown = model.shownProperty().get();
    boolean big = shown.span().kind() != Span.Kind.WEEK;
    boolean empty = big && model.loadedProperty().get() && shown.counts().all() == 0;
    boolean all = model.stateProperty().get().wanted().equals(Wanted.ALL);
    none.setVisible(empty && all);
    filtered.setVisible(empty && !all);
  }
}
