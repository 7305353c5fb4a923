package zveno.events.view.card;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import zveno.events.EventSession;
import zveno.events.SessionField;
import zveno.events.time.DateText;
import zveno.settings.SchoolYear;
import zveno.text.Messages;
import zveno.ui.card.RecordBlock;
import zveno.ui.form.FormField;

/// A session of the event in the card.
final class SessionBlock extends VBox {
  private final Messages messages;
  private final RecordBlock block;
  private final Map<SessionField, FormField> fields = new EnumMap<>(SessionField.class);

  SessionBlock(Messages messages, PartsEdits edits, EventSession session) {
    this.messages = messages;
    UUID id = session.id();
    block = new RecordBlock(messages, () -> edits.deleteSession(id));
    for (SessionField field : SessionField.values()) {
      FormField shown =
          new FormField(
              "session-" + field.name().toLowerCase(Locale.ROOT) + "-" + id,
              messages.get("plan.sessionField." + field),
              List::of,
              typed -> edits.set(id, field, typed));
      fields.put(field, shown);
      block.add(shown);
    }
    getChildren().add(block);
  }

  /// @param year whose days need no year
  void show(EventSession session, SchoolYear year) {
    DateText dates = new DateText(year);
    String under =
        Stream.of(
                session.date().map(dates::within).orElse(""),
                session.grades().isEmpty()
                    ? ""
                    : messages.get("plan.session.grades", session.grades()),
                count("plan.session.people", session.participants()),
                count("plan.session.districts", session.districts()))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(" · "));
    block.head(session.name(), under);
    show(SessionField.NAME, session.name());
    show(SessionField.WHEN, session.date().map(dates::within).orElse(""));
    show(SessionField.GRADES, session.grades());
    show(SessionField.PARTICIPANTS, number(session.participants()));
    show(SessionField.DISTRICTS, number(session.districts()));
  }

  private void show(SessionField field, String text) {
    FormField shown = fields.get(field);
    if (shown != null) shown.show(text, "");
  }

  private static String number(OptionalInt number) {
    return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
  }

  private String count(String key, OptionalInt number) {
    return number.isPresent() ? messages.get(key, number.getAsInt()) : "";
  }

  void open() {
    block.unfold(true);
    FormField first = fields.get(SessionField.NAME);
    if (first != null) first.input().requestFocus();
  }
}
