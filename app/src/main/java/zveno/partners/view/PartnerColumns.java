package zveno.partners.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import zveno.partners.PartnerField;
import zveno.partners.view.hint.AlikeDesk;
import zveno.partners.view.hint.TypedHint;
import zveno.text.Messages;
import zveno.ui.table.Column;

/// The columns of the table of partners: the name, what is computed, and every field.
final class PartnerColumns {
  private static final List<PartnerField> FIRST =
      List.of(
          PartnerField.TYPE,
          PartnerField.DISTRICT,
          PartnerField.INN,
          PartnerField.PHONE,
          PartnerField.CONTACT,
          PartnerField.AGREEMENT_NUMBER,
          PartnerField.AGREEMENT_TO,
          PartnerField.DIRECTIONS);
  private static final Set<PartnerField> WIDE =
      Set.of(
          PartnerField.NAME,
          PartnerField.DIRECTIONS,
          PartnerField.PHONE,
          PartnerField.CONTACT,
          PartnerField.ADDRESS,
          PartnerField.RESULT,
          PartnerField.NOTE,
          PartnerField.FOUNDER,
          PartnerField.DEPARTMENT,
          PartnerField.TYPE);

  private final Messages messages;
  private final PartnersViewModel model;
  private final FieldChoices choices;
  private final PartnerFields fields;
  private final AlikeDesk alike;
  private final TypedHint hint;

  PartnerColumns(
      Messages messages, PartnersViewModel model, FieldChoices choices, AlikeDesk alike) {
    this.messages = messages;
    this.model = model;
    this.choices = choices;
    this.alike = alike;
    this.hint = alike.hint();
    this.fields = new PartnerFields(messages);
  }

  /// All of them, from left to right.
  List<Column<PartnerLine>> all() {
    List<Column<PartnerLine>> all = new ArrayList<>(List.of(name()));
    all.add(Column.read(fields.status(), 190).cells(StatusCell::new));
    all.add(Column.read(fields.form(), 145).cells(FormCell::new));
    FIRST.forEach(field -> all.add(field(field)));
    all.add(Column.read(fields.files(), 100).cells(FilesCell::new));
    all.add(Column.read(fields.doubts(), 190).hidden());
    for (PartnerField field : PartnerField.values()) {
      if (!FIRST.contains(field)) all.add(field(field).hidden());
    }
    return all;
  }

  private Column<PartnerLine> name() {
    return Column.edited(
            fields.name(), 250, editing -> new NameCell(editing, model, choices, alike, hint))
        .styled("strong");
  }

  private Column<PartnerLine> field(PartnerField field) {
    double width = Math.max(WIDE.contains(field) ? 190 : 135, heading(field));
    return Column.edited(
        fields.of(field),
        width,
        editing -> new PartnerCell(editing, model, line -> field, choices, hint));
  }

  /// Room for the heading: letters of about 7 pixels, air and the arrow of the order.
  private double heading(PartnerField field) {
    return 36 + 7.2 * messages.get(field.headingKey()).length();
  }
}
