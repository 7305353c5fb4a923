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
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import zveno.events.Event;
import zveno.events.EventStatus;
import zveno.events.EventWhen;
import zveno.events.Reach;
import zveno.events.time.DateText;
import zveno.events.time.When;
import zveno.text.Messages;
import zveno.ui.form.AskPopup;
import zveno.ui.form.Segments;

/// Asks when an event is moved to, or why it is cancelled; Esc and a click beside it leave
/// everything as it was.
public record StatusPopup(Messages messages, PlanModel model) {

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
        Reach.ONE,
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
  /// @param far what is chosen first
  /// @param over the panel stands in the middle over it
  public void moveTime(String title, Reach far, Node over, Consumer<Asked> done) {
    ask(title, over, List.of(Reach.values()), far, done);
  }

  private void ask(String title, Node over, List<Reach> reaches, Reach far, Consumer<Asked> done) {
    AtomicReference<Reach> chosen = new AtomicReference<>(far);
    Segments<Reach> reach = new Segments<>(chosen::set);
    reach.setId("move-reach");
    Map<Reach, String> words = new LinkedHashMap<>();
    reaches.forEach(one -> words.put(one, messages.get("plan.reach." + one)));
    if (!words.isEmpty()) {
      reach.offer(words);
      reach.show(far);
    }
    TextField when = field("move-when", "plan.moveWhen.prompt");
    TextField reason = field("move-reason", "plan.reason.prompt");
    Label read = new Label();
    read.getStyleClass().add("muted");
    Supplier<Optional<When>> date = () -> new TypedDate(model.reading()).read(when.getText());
    AskPopup popup = new AskPopup(messages.get("plan.move.title", title));
    Button ok =
        ok(
            popup,
            "plan.move.button",
            () ->
                date.get()
                    .ifPresent(now -> done.accept(new Asked(now, reason.getText(), chosen.get()))));
    ok.setDisable(true);
    when.textProperty()
        .subscribe(
            typed -> {
              Optional<When> found = date.get();
              ok.setDisable(found.isEmpty());
              read.setText(
                  found
                      .map(now -> new DateText(model.reading()).full(now.date()) + times(now))
                      .orElse(
                          typed.isBlank()
                              ? messages.get("plan.moveWhen.hint")
                              : messages.get("plan.moveWhen.unread")));
            });
    popup.fill(
        words.isEmpty() ? List.of(when, read, reason) : List.of(when, read, reach, reason), ok);
    popup.open(over, when);
  }

  private static String times(When when) {
    return when.times().map(times -> ", " + times.text()).orElse("");
  }

  /// Asks why events are cancelled.
  ///
  /// @param over the panel stands in the middle over it
  public void cancel(Collection<UUID> events, Node over) {
    List<UUID> marked = List.copyOf(events);
    askCancel(
        marked.size(), over, reason -> model.edits().mark(marked, EventStatus.CANCELLED, reason));
  }

  /// Asks why so many events are cancelled.
  ///
  /// @param over the panel stands in the middle over it
  /// @param done takes the reason
  public void askCancel(int count, Node over, Consumer<String> done) {
    TextField reason = field("cancel-reason", "plan.reason.prompt");
    AskPopup popup = new AskPopup(messages.get("plan.cancel.title", count));
    popup.fill(
        List.of(reason), ok(popup, "plan.cancel.button", () -> done.accept(reason.getText())));
    popup.open(over, reason);
  }

  private Button ok(AskPopup popup, String key, Runnable done) {
    Button ok = popup.answer("status-ok", messages.get(key), done, "accent");
    ok.setDefaultButton(true);
    return ok;
  }

  private TextField field(String id, String prompt) {
    TextField field = new TextField();
    field.setId(id);
    field.setPromptText(messages.get(prompt));
    field.setAccessibleText(field.getPromptText());
    return field;
  }
}
