package zveno.events.view.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.events.Event;
import zveno.events.EventField;
import zveno.events.EventMark;
import zveno.events.EventSession;
import zveno.events.EventText;
import zveno.events.view.list.MarkBadge;
import zveno.text.Messages;
import zveno.ui.Icon;
import zveno.ui.card.Blocks;
import zveno.ui.form.FieldSection;
import zveno.ui.form.FormField;

/// What the event consists of: sessions with grades and numbers, events that are parts of it; and
/// of which event it is a part itself.
final class PartsSection extends VBox {
  private final EventCardModel model;
  private final Messages messages;
  private final PartsEdits edits;
  private final Blocks<EventSession, SessionBlock> sessions;
  private final Label sum = FieldSection.muted("");
  private final VBox parts = new VBox();
  private final FormField add;
  private int count;

  PartsSection(EventCardModel model) {
    this.model = model;
    messages = model.means().messages();
    edits = new PartsEdits(model);
    Button more = FieldSection.button(messages.get("plan.addSession.button"), this::more, "flat");
    more.setGraphic(Icon.PLUS.node());
    more.setId("add-session");
    FieldSection all = new FieldSection(messages.get("plan.sessions.title"), more).ofBlocks();
    VBox blocks = new VBox();
    blocks.getStyleClass().add("card-blocks");
    all.body().getChildren().addAll(sum, blocks);
    sessions =
        new Blocks<>(
            blocks, EventSession::id, session -> new SessionBlock(messages, edits, session));
    FieldSection consists = new FieldSection(messages.get("plan.parts.title"));
    add =
        new FormField(
            "add-part",
            messages.get("plan.addPart.label"),
            () ->
                model.plan().lines().all().stream()
                    .map(line -> line.cell(EventField.TITLE))
                    .toList(),
            edits::addPart);
    add.input().setPromptText(messages.get("plan.addPart.prompt"));
    consists.body().getChildren().addAll(parts, add);
    getStyleClass().add("card-sections");
    getChildren().addAll(all, consists);
  }

  private void more() {
    edits.addSession(messages.get("plan.session.name", count + 1), sessions::await);
  }

  void show(EventContent content) {
    List<EventSession> all = content.parts().sessions();
    count = all.size();
    int people = all.stream().mapToInt(one -> one.participants().orElse(0)).sum();
    sum.setText(messages.get("plan.sessions.sum", all.size(), people));
    sum.setVisible(!all.isEmpty());
    sum.setManaged(!all.isEmpty());
    EventText text = EventText.shown(model.plan().reading());
    sessions.show(
        all,
        FieldSection.muted(messages.get("plan.noSessions.text")),
        (block, session) -> block.show(session, model.plan().reading()),
        SessionBlock::open);
    List<Node> rows = new ArrayList<>();
    content.parts().whole().ifPresent(whole -> rows.add(row(whole, text, Optional.empty())));
    for (Event part : content.parts().parts()) {
      rows.add(row(part, text, Optional.of(() -> edits.removePart(part.id()))));
    }
    parts.getChildren().setAll(rows);
    add.show("", "");
  }

  /// @param remove lets it stand by itself; empty for the event that this one is a part of
  private Node row(Event event, EventText text, Optional<Runnable> remove) {
    Label name =
        new Label(
            remove.isPresent() ? event.title() : messages.get("plan.partOf.text", event.title()));
    name.setWrapText(true);
    name.setMinHeight(Region.USE_PREF_SIZE);
    String under =
        Stream.of(EventField.FORM, EventField.START, EventField.TIME)
            .map(field -> text.cell(event, field))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(" · "));
    VBox words = new VBox(name, FieldSection.muted(under));
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    EventMark mark = EventMark.of(event, model.plan().today());
    Button open =
        FieldSection.iconButton(
            Icon.CARD,
            messages.get("plan.openTime.button", event.title()),
            () -> model.show(event.id(), Optional.empty()));
    HBox row = new HBox(words, MarkBadge.of(mark, messages.get("plan.mark." + mark)), open);
    row.getStyleClass().add("card-row");
    remove.ifPresent(
        work ->
            row.getChildren()
                .add(
                    FieldSection.iconButton(
                        Icon.CROSS, messages.get("plan.removePart.button", event.title()), work)));
    return row;
  }
}
