package zveno.partners.view.card;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.partners.Contact;
import zveno.partners.Doubt;
import zveno.partners.LegalBasis;
import zveno.partners.PartnerDoubts;
import zveno.partners.PartnerField;
import zveno.partners.PhoneText;
import zveno.text.Messages;
import zveno.ui.card.RecordBlock;
import zveno.ui.form.FormField;

/// A contact person in the card.
final class ContactBlock extends VBox {
  private final Messages messages;
  private final RecordBlock block;
  private final FormField basis;
  private final Map<ContactField, FormField> fields = new EnumMap<>(ContactField.class);
  private final CardWords words;

  ContactBlock(CardWords words, CardEdits edits, Contact contact) {
    this.words = words;
    this.messages = words.messages();
    block = new RecordBlock(messages, () -> edits.deleteContact(contact.id()));
    basis =
        new FormField(
            "basis-" + contact.id(),
            messages.get("partners.basis.label"),
            () -> List.of(LegalBasis.values()).stream().map(words::basis).toList(),
            typed -> edits.setBasis(contact.id(), typed));
    basis.input().setPromptText(messages.get("partners.basis.prompt"));
    for (ContactField field : ContactField.values()) {
      FormField shown =
          new FormField(
              field.name().toLowerCase(java.util.Locale.ROOT) + "-" + contact.id(),
              messages.get(field.labelKey()),
              List::of,
              typed -> edits.edit(contact.id(), field, typed));
      fields.put(field, shown);
      if (field == ContactField.CONSENT_NUMBER) block.add(basis);
      block.add(shown);
    }
    getChildren().add(block);
  }

  void show(Contact contact) {
    String name = contact.name().isEmpty() ? messages.get("partners.noName.text") : contact.name();
    List<Node> right = new ArrayList<>();
    contact.phone().map(PhoneText::display).map(ContactBlock::phone).ifPresent(right::add);
    block.head(name, contact.position(), right.toArray(Node[]::new));
    basis.show(contact.basis().map(words::basis).orElse(""), "");
    List<Doubt> doubts = PartnerDoubts.of(contact);
    boolean consent = contact.basis().filter(b -> b == LegalBasis.CONSENT).isPresent();
    fields.forEach(
        (field, shown) -> {
          String text = field.text(contact);
          shown.show(text, doubt(doubts, field));
          boolean needed = !field.ofConsent() || consent || !text.isEmpty();
          shown.setVisible(needed);
          shown.setManaged(needed);
        });
  }

  private String doubt(List<Doubt> doubts, ContactField field) {
    return switch (field) {
      case PHONE -> words.doubt(doubts, PartnerField.CONTACT_PHONE);
      case EMAIL -> words.doubt(doubts, PartnerField.CONTACT_EMAIL);
      default -> "";
    };
  }

  private static Label phone(String text) {
    Label phone = new Label(text);
    phone.getStyleClass().add("caption");
    phone.setMinWidth(Region.USE_PREF_SIZE);
    return phone;
  }

  void open() {
    block.unfold(true);
    FormField first = fields.get(ContactField.NAME);
    if (first != null) first.input().requestFocus();
  }
}
