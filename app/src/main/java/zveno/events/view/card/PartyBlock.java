package zveno.events.view.card;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import zveno.events.Attendance;
import zveno.events.Headcount;
import zveno.events.Participants.Who;
import zveno.text.Messages;
import zveno.ui.Icon;
import zveno.ui.card.RecordBlock;
import zveno.ui.form.FormField;

/// An organisation that came, with the numbers of its people.
final class PartyBlock extends VBox {
  private final Messages messages;
  private final RecordBlock block;
  private final Map<Who, FormField> fields = new EnumMap<>(Who.class);

  PartyBlock(Messages messages, PeopleEdits edits, Attendance.Party party) {
    this.messages = messages;
    UUID row = party.row();
    block = new RecordBlock(messages, () -> edits.removeParty(row));
    for (Who who : Who.values()) {
      FormField field =
          new FormField(
              who.name().toLowerCase(java.util.Locale.ROOT) + "-" + row,
              messages.get("plan.who." + who),
              List::of,
              typed -> edits.count(row, who, typed));
      fields.put(who, field);
      block.add(field);
    }
    getChildren().add(block);
  }

  void show(Attendance.Party party) {
    boolean unknown = party.organization().id().isEmpty();
    Headcount people = party.people();
    String numbers =
        Stream.of(
                count("plan.teachers.count", people.teachers()),
                count("plan.pupils.count", people.pupils()),
                count("plan.parents.count", people.parents()),
                party.district())
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining(" · "));
    block.head(
        party.organization().name(),
        unknown ? messages.get("plan.unknownParty.hint") : numbers,
        unknown ? new Node[] {Icon.WARNING.node("warning")} : new Node[0]);
    show(Who.TEACHERS, people.teachers());
    show(Who.PUPILS, people.pupils());
    show(Who.PARENTS, people.parents());
  }

  private void show(Who who, OptionalInt number) {
    FormField field = fields.get(who);
    if (field != null) field.show(number.isPresent() ? "" + number.getAsInt() : "", "");
  }

  private String count(String key, OptionalInt number) {
    return number.isPresent() ? messages.get(key, number.getAsInt()) : "";
  }
}
