package zveno.partners.view.card;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import javafx.scene.layout.VBox;
import zveno.partners.Organization;
import zveno.partners.PartnerField;
import zveno.partners.view.FieldChoices;
import zveno.partners.view.PartnerLine;
import zveno.partners.view.hint.TypedHint;
import zveno.text.Messages;
import zveno.ui.form.FieldSection;
import zveno.ui.form.FormField;

/// Some fields of the partner under a heading, edited in their place.
final class RequisitesSection extends VBox {
  /// What is asked for most often; it stands first.
  static final List<PartnerField> MAIN =
      List.of(
          PartnerField.INN,
          PartnerField.HEAD,
          PartnerField.ADDRESS,
          PartnerField.PHONE,
          PartnerField.EMAIL,
          PartnerField.SITE);

  static final List<PartnerField> WORK =
      List.of(
          PartnerField.DIRECTIONS,
          PartnerField.MODEL,
          PartnerField.RESULT,
          PartnerField.SATISFACTION,
          PartnerField.READY,
          PartnerField.NOTE);

  static final List<PartnerField> FURTHER =
      List.of(
          PartnerField.SHORT_NAME,
          PartnerField.NAME,
          PartnerField.TYPE,
          PartnerField.KIND,
          PartnerField.DEPARTMENT,
          PartnerField.FOUNDER,
          PartnerField.DISTRICT,
          PartnerField.CITY,
          PartnerField.KPP,
          PartnerField.OGRN,
          PartnerField.HEAD_POSITION);

  private final Map<PartnerField, FormField> fields = new TreeMap<>();
  private final FormField first;

  RequisitesSection(
      FieldSection section,
      List<PartnerField> shown,
      Messages messages,
      CardEdits edits,
      FieldChoices choices) {
    for (PartnerField field : shown) {
      FormField line =
          new FormField(
              "card-" + field.code(),
              messages.get(field.headingKey()),
              () -> choices.of(field),
              typed -> edits.edit(field, typed));
      fields.put(field, line);
      section.body().getChildren().add(line);
    }
    first = fields.values().iterator().next();
    getChildren().add(section);
  }

  void show(PartnerLine line) {
    fields.forEach(
        (field, shown) -> shown.show(line.cell(field), line.doubts().getOrDefault(field, "")));
  }

  /// Tells under the fields, while one types, of a card that the organisation has already.
  void hint(TypedHint hint, Supplier<Optional<Organization>> card) {
    fields.forEach((field, line) -> hint.attach(line.input(), field, card));
  }

  void focus() {
    first.input().requestFocus();
  }
}
