package zveno.events.view.card;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.events.Event;
import zveno.events.EventMove;
import zveno.events.EventStatus;
import zveno.events.Reach;
import zveno.events.time.DateText;
import zveno.events.view.list.StatusPopup;
import zveno.text.Messages;
import zveno.ui.Icon;
import zveno.ui.form.FieldSection;

/// What became of the event, the trail of its moves, and the ways to say so.
final class StatusSection extends VBox {
  private final EventCardModel model;
  private final Messages messages;
  private final VBox told = new VBox();
  private final Button held;
  private final Button planned;

  StatusSection(EventCardModel model) {
    this.model = model;
    this.messages = model.means().messages();
    StatusPopup popup = new StatusPopup(messages, model.plan());
    FieldSection section = new FieldSection(messages.get("plan.status.title")).ofBlocks();
    told.getStyleClass().add("card-note");
    held = button("mark-held", "plan.held.command", Icon.SUCCESS, () -> mark(EventStatus.HELD));
    planned =
        button("mark-planned", "plan.planned.command", Icon.CLOCK, () -> mark(EventStatus.PLANNED));
    FlowPane buttons =
        new FlowPane(
            held,
            button(
                "move-event",
                "plan.move.command",
                Icon.FORWARD,
                () -> with(now -> move(now, popup))),
            button(
                "cancel-event",
                "plan.cancel.command",
                Icon.CROSS,
                () -> with(now -> cancel(now, popup))),
            planned);
    buttons.getStyleClass().add("field-controls");
    section.body().getChildren().addAll(told, buttons);
    getChildren().add(section);
  }

  private Button button(String id, String key, Icon icon, Runnable action) {
    Button button = FieldSection.button(messages.get(key), action);
    button.setGraphic(icon.node());
    button.setId(id);
    return button;
  }

  private void mark(EventStatus status) {
    with(now -> mark(now, status, ""));
  }

  private void mark(EventContent now, EventStatus status, String reason) {
    if (isAlone(now)) model.plan().edits().mark(List.of(now.event().id()), status, reason);
    else model.time().mark(now, status, reason);
  }

  private void move(EventContent now, StatusPopup popup) {
    if (isAlone(now)) popup.move(now.event(), this);
    else {
      InHand hand = now.hand().orElseThrow();
      new RepeatEdits(model).askMove(hand.original(), hand.reach(), this);
    }
  }

  private void cancel(EventContent now, StatusPopup popup) {
    popup.askCancel(1, this, reason -> mark(now, EventStatus.CANCELLED, reason));
  }

  /// Whether what is said is said of the event itself, and of no other time of it.
  private static boolean isAlone(EventContent now) {
    return now.hand().filter(hand -> hand.reach() != Reach.ONE || now.isTimeOfWhole()).isEmpty();
  }

  private void with(Consumer<EventContent> work) {
    model.contentProperty().get().ifPresent(work);
  }

  void show(EventContent content) {
    Event event = content.event();
    EventStatus status = event.state().status();
    told.getChildren().setAll(List.<Node>of());
    if (!event.state().reason().isEmpty()) {
      told.getChildren().add(sentence(messages.get("plan.reason.text", event.state().reason())));
    }
    for (EventMove move : event.moves()) {
      String from =
          move.from()
              .date()
              .map(new DateText(model.plan().reading())::full)
              .orElse(move.from().typed());
      told.getChildren()
          .add(
              FieldSection.muted(
                  move.reason().isEmpty()
                      ? messages.get("plan.movedFrom.text", from)
                      : messages.get("plan.movedFromWhy.text", from, move.reason())));
    }
    boolean anything = !told.getChildren().isEmpty();
    told.setVisible(anything);
    told.setManaged(anything);
    held.setDisable(status == EventStatus.HELD);
    planned.setDisable(status == EventStatus.PLANNED);
  }

  private static Label sentence(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
