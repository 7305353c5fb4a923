package zveno.events.view.card;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.layout.VBox;
import zveno.events.EventField;
import zveno.events.view.list.EventChoicesOffered;
import zveno.events.view.list.EventLine;
import zveno.ui.form.FieldSection;
import zveno.ui.form.FormField;

/// Some fields of the event under a heading, edited in their place.
final class FieldsSection extends VBox {
  /// What is asked for most often; it stands first.
  static final List<EventField> MAIN =
      List.of(
          EventField.TITLE,
          EventField.START,
          EventField.TIME,
          EventField.FORM,
          EventField.PLACE,
          EventField.RESPONSIBLE,
          EventField.AUDIENCE,
          EventField.DIRECTION);

  static final List<EventField> YIELD =
      List.of(
          EventField.EXPECTED,
          EventField.RESULT,
          EventField.PRODUCT,
          EventField.HANDOUTS,
          EventField.LINKS,
          EventField.NOTE);

  static final List<EventField> NUMBERS =
      List.of(
          EventField.PLANNED,
          EventField.PLANNED_TEACHERS,
          EventField.PLANNED_PUPILS,
          EventField.PLANNED_PARENTS,
          EventField.ACTUAL,
          EventField.ACTUAL_TEACHERS,
          EventField.ACTUAL_PUPILS,
          EventField.ACTUAL_PARENTS);

  /// Which organisations come, and from how many districts.
  static final List<EventField> COMING = List.of(EventField.PARTICIPANTS, EventField.DISTRICTS);

  static final List<EventField> FURTHER =
      List.of(
          EventField.LEVEL,
          EventField.MODE,
          EventField.KIND,
          EventField.SIGNIFICANCE,
          EventField.ORGANIZATIONS,
          EventField.CITY,
          EventField.COUNTRY,
          EventField.STAGE);

  private final Map<EventField, FormField> fields = new TreeMap<>();
  private final FormField first;

  FieldsSection(
      FieldSection section,
      List<EventField> shown,
      EventCardModel model,
      EventChoicesOffered choices) {
    for (EventField field : shown) {
      FormField line =
          new FormField(
              "event-" + field.code(),
              model.means().messages().get(field.headingKey()),
              () -> choices.of(field),
              typed -> model.edit(field, typed));
      fields.put(field, line);
      section.body().getChildren().add(line);
    }
    first = fields.values().iterator().next();
    getChildren().add(section);
  }

  void show(EventLine line) {
    fields.forEach(
        (field, shown) -> shown.show(line.cell(field), line.doubts().getOrDefault(field, "")));
  }

  void focus() {
    first.input().requestFocus();
  }
}
