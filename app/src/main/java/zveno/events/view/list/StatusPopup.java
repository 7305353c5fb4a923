package zveno.events.view.list;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import zveno.events.Event;
import zveno.events.EventStatus;
import zveno.events.EventWhen;
import zveno.events.time.DateText;
import zveno.events.time.When;
import zveno.text.Messages;
import zveno.ui.form.Segments;

/// Asks when an event is moved to, or why it is cancelled; Esc and a click beside it leave
/// everything as it was.
public record StatusPopup(Messages messages, PlanModel model) {

  /// How far a move of one time of a series reaches.
  public enum Reach {
    ONE,
    FOLLOWING,
    ALL
  }

  /// What was decided.
  public record Asked(When to, String reason, Reach reach) {}

  /// Asks when an event is moved to.
  ///
  /// @param over the panel stands in the middle over it
  public void move(Event event, Node over) {
    ask(
        event.title(),
        over,
        List.of(),
        asked ->
            model
                .edits()
                .move(
                    event.id(),
                    new EventWhen(
                        Optional.of(asked.to().date()),
                        asked.to().times().or(event.when()::times),
                        ""),
                    asked.reason()));
  }

  /// Asks for one time of a series too how far the move reaches.
  ///
  /// @param over the panel stands in the middle over it
  public void moveTime(String title, Node over, Consumer<Asked> done) {
    ask(title, over, List.of(Reach.values()), done);
  }

  private void ask(String title, Node over, List<Reach> reaches, Consumer<Asked> done) {
    AtomicReference<Reach> chosen = new AtomicReference<>(Reach.ONE);
    Segments<Reach> reach = new Segments<>(chosen::set);
    reach.setId("move-reach");
    Map<Reach, String> words = new LinkedHashMap<>();
    reaches.forEach(one -> words.put(one, messages.get("plan.reach." + one)));
    if (!words.isEmpty()) {
      reach.offer(words);
      reach.show(Reach.ONE);
    }
    TextField when = field("move-when", "plan.moveWhen.prompt");
    TextField reason = field("move-reason", "plan.reason.prompt");
    Label read = new Label();
    read.getStyleClass().add("muted");
    Supplier<Optional<When>> date = () -> new TypedDate(model.reading()).read(when.getText());
    Panel panel = new Panel(messages.get("plan.move.title", title), "plan.move.button");
    panel.ok.setDisable(true);
    when.textProperty()
        .subscribe(
            typed -> {
              Optional<When> found = date.get();
              panel.ok.setDisable(found.isEmpty());
              read.setText(
                  found
                      .map(now -> new DateText(model.reading()).full(now.date()) + times(now))
                      .orElse(
                          typed.isBlank()
                              ? messages.get("plan.moveWhen.hint")
                              : messages.get("plan.moveWhen.unread")));
            });
    panel.fill(words.isEmpty() ? List.of(when, read, reason) : List.of(when, read, reach, reason));
    panel.open(
        over,
        when,
        () ->
            date.get()
                .ifPresent(now -> done.accept(new Asked(now, reason.getText(), chosen.get()))));
  }

  private static String times(When when) {
    return when.times().map(times -> ", " + times.text()).orElse("");
  }

  /// Asks why events are cancelled.
  ///
  /// @param over the panel stands in the middle over it
  public void cancel(Collection<UUID> events, Node over) {
    List<UUID> marked = List.copyOf(events);
    TextField reason = field("cancel-reason", "plan.reason.prompt");
    Panel panel = new Panel(messages.get("plan.cancel.title", marked.size()), "plan.cancel.button");
    panel.fill(List.of(reason));
    panel.open(
        over, reason, () -> model.edits().mark(marked, EventStatus.CANCELLED, reason.getText()));
  }

  private TextField field(String id, String prompt) {
    TextField field = new TextField();
    field.setId(id);
    field.setPromptText(messages.get(prompt));
    field.setAccessibleText(field.getPromptText());
    return field;
  }

  private final class Panel {
    private final VBox box = new VBox();
    private final Popup popup = new Popup();
    private final Button ok;

    Panel(String title, String okKey) {
      Label words = new Label(title);
      words.getStyleClass().add("strong");
      words.setWrapText(true);
      words.setMinHeight(Region.USE_PREF_SIZE);
      ok = new Button(messages.get(okKey));
      ok.getStyleClass().add("accent");
      ok.setId("status-ok");
      ok.setDefaultButton(true);
      ok.setMinWidth(Region.USE_PREF_SIZE);
      box.getStyleClass().addAll("filter-panel", "bulk-edit");
      box.getChildren().add(words);
      popup.setAutoHide(true);
      popup.setHideOnEscape(true);
      popup.getContent().add(box);
    }

    void fill(List<? extends Node> fields) {
      Region space = new Region();
      HBox.setHgrow(space, Priority.ALWAYS);
      HBox buttons = new HBox(space, ok);
      buttons.getStyleClass().add("card-row");
      box.getChildren().addAll(fields);
      box.getChildren().add(buttons);
    }

    void open(Node over, Node first, Runnable done) {
      Bounds room = over.localToScreen(over.getBoundsInLocal());
      if (room == null) return;
      ok.setOnAction(
          e -> {
            popup.hide();
            done.run();
          });
      popup.setOnShown(
          e -> {
            popup.setX(room.getCenterX() - popup.getWidth() / 2);
            popup.setY(room.getCenterY() - popup.getHeight() / 2);
          });
      popup.show(over, room.getMinX(), room.getMinY());
      first.requestFocus();
    }
  }
}
