package zveno.events.view;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import zveno.events.EventMark;
import zveno.events.calendar.Shown;
import zveno.events.view.board.EntryWords;
import zveno.text.Messages;
import zveno.ui.Icon;

/// The figures of the span, which are also the key to its signs and colours.
final class FiguresBar extends FlowPane {
  private static final List<EventMark> ORDER =
      List.of(
          EventMark.HELD,
          EventMark.PLANNED,
          EventMark.MOVED,
          EventMark.CANCELLED,
          EventMark.UNMARKED);
  private static final int COLOURS = 7;

  private final Messages messages;
  private final EntryWords words;

  FiguresBar(Messages messages) {
    this.messages = messages;
    words = new EntryWords(messages);
    getStyleClass().add("calendar-figures");
  }

  void show(Shown shown) {
    String span = shown.span().kind().name().toLowerCase(Locale.ROOT);
    getChildren()
        .setAll(
            figure(
                new Label(messages.get("calendar.all." + span)),
                String.valueOf(shown.counts().all())));
    for (EventMark state : ORDER) {
      Label name = new Label(words.state(state), sign(state));
      getChildren().add(figure(name, String.valueOf(shown.counts().of(state))));
    }
    for (int i = 0; i < shown.directions().size(); i++) {
      Region edge = new Region();
      edge.getStyleClass().addAll("direction-edge", "direction-" + i % COLOURS);
      Label name = new Label(shown.directions().get(i), edge);
      name.getStyleClass().add("muted");
      getChildren().add(name);
    }
  }

  private static HBox figure(Label name, String number) {
    name.getStyleClass().add("muted");
    name.setMinWidth(Region.USE_PREF_SIZE);
    Label count = new Label(number);
    count.getStyleClass().add("strong");
    count.setMinWidth(Region.USE_PREF_SIZE);
    HBox figure = new HBox(name, count);
    figure.getStyleClass().add("calendar-figure");
    return figure;
  }

  private static Region sign(EventMark state) {
    Icon icon =
        switch (state) {
          case HELD -> Icon.TICK;
          case PLANNED -> Icon.CALENDAR;
          case MOVED -> Icon.FORWARD;
          case CANCELLED -> Icon.CLOSE;
          case UNMARKED -> Icon.ATTENTION;
        };
    HBox sign = new HBox(icon.node("tiny"));
    sign.getStyleClass().addAll("state-sign", "state-" + state.name().toLowerCase(Locale.ROOT));
    return sign;
  }
}
