package zveno.partners.view.card;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import zveno.partners.Agreement;
import zveno.partners.PartnerDoubts;
import zveno.partners.PartnerField;
import zveno.partners.view.FieldChoices;
import zveno.partners.view.StatusBadge;
import zveno.text.Messages;
import zveno.ui.card.RecordBlock;
import zveno.ui.form.FormField;

/// An agreement in the card; its status is computed and only shown.
final class AgreementBlock extends VBox {
  private final CardWords words;
  private final RecordBlock block;
  private final CheckBox prolongs;
  private final Map<AgreementField, FormField> fields = new EnumMap<>(AgreementField.class);

  AgreementBlock(CardWords words, CardEdits edits, FieldChoices choices, Agreement agreement) {
    this.words = words;
    Messages messages = words.messages();
    block = new RecordBlock(messages, () -> edits.deleteAgreement(agreement.id()));
    prolongs = new CheckBox(messages.get("partners.prolongs.option"));
    prolongs.setOnAction(e -> edits.setProlongation(agreement.id(), prolongs.isSelected()));
    prolongs.getStyleClass().add("card-check");
    for (AgreementField field : AgreementField.values()) {
      Supplier<List<String>> offered =
          field == AgreementField.KIND ? () -> choices.of(PartnerField.AGREEMENT_KIND) : List::of;
      FormField shown =
          new FormField(
              "agreement-" + field.name().toLowerCase(java.util.Locale.ROOT) + "-" + agreement.id(),
              messages.get(field.labelKey()),
              offered,
              typed -> edits.edit(agreement.id(), field, typed));
      fields.put(field, shown);
      block.add(shown);
      if (field == AgreementField.VALID_TO) block.add(prolongs);
    }
    getChildren().add(block);
  }

  void show(CardContent.AgreementLine line) {
    block.head(
        words.title(line.agreement()),
        words.term(line.agreement()),
        StatusBadge.of(line.status(), line.statusText()));
    prolongs.setSelected(line.agreement().autoProlongation());
    String order = words.doubt(PartnerDoubts.of(line.agreement()), PartnerField.AGREEMENT_TO);
    fields.forEach(
        (field, shown) ->
            shown.show(
                field.text(line.agreement()), field == AgreementField.VALID_TO ? order : ""));
  }

  void open() {
    block.unfold(true);
    FormField first = fields.get(AgreementField.NUMBER);
    if (first != null) first.input().requestFocus();
  }
}
