package zveno.events.view.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import zveno.events.EventField;
import zveno.text.Messages;
import zveno.ui.table.Column;

/// The columns of the plan: those of the official table first, the others when they are asked for.
final class PlanColumns {
  private static final List<EventField> OFFICIAL =
      List.of(
          EventField.START,
          EventField.TIME,
          EventField.TITLE,
          EventField.FORM,
          EventField.PLACE,
          EventField.AUDIENCE,
          EventField.RESPONSIBLE,
          EventField.EXPECTED,
          EventField.STATUS);
  private static final Map<EventField, Double> WIDTHS =
      Map.of(
          EventField.START, 130.0,
          EventField.TIME, 95.0,
          EventField.TITLE, 270.0,
          EventField.FORM, 110.0,
          EventField.PLACE, 115.0,
          EventField.AUDIENCE, 182.0,
          EventField.RESPONSIBLE, 135.0,
          EventField.EXPECTED, 196.0,
          EventField.STATUS, 150.0);

  private final Messages messages;
  private final PlanModel model;
  private final EventChoicesOffered choices;
  private final PlanFields fields;

  PlanColumns(Messages messages, PlanModel model, EventChoicesOffered choices) {
    this.messages = messages;
    this.model = model;
    this.choices = choices;
    this.fields = new PlanFields(messages);
  }

  /// All of them, from left to right.
  List<Column<EventLine>> all() {
    List<Column<EventLine>> all = new ArrayList<>();
    OFFICIAL.forEach(field -> all.add(field(field)));
    all.add(Column.read(fields.month(), 150).hidden());
    all.add(Column.read(fields.files(), 100).hidden());
    all.add(Column.read(fields.clashes(), 300).hidden());
    for (EventField field : EventField.values()) {
      if (OFFICIAL.contains(field) || PlanFields.SAID_ELSEWHERE.contains(field)) continue;
      all.add(field(field).hidden());
    }
    return all;
  }

  private Column<EventLine> field(EventField field) {
    double width = WIDTHS.getOrDefault(field, Math.max(150, heading(field)));
    Column<EventLine> column =
        Column.edited(
            fields.of(field),
            width,
            editing ->
                field == EventField.STATUS
                    ? new MarkCell(editing, model, choices)
                    : new EventCell(
                        editing, model, field, choices, messages.get("plan.repeats.tip")));
    return field == EventField.TITLE ? column.styled("strong") : column;
  }

  /// Room for the heading: letters of about 7 pixels, air and the arrow of the order.
  private double heading(EventField field) {
    return 36 + 7.2 * messages.get(field.headingKey()).length();
  }
}
