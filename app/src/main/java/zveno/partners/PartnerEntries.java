package zveno.partners;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import zveno.search.Entries;
import zveno.search.Entry;
import zveno.search.Fact;
import zveno.search.FoundKind;
import zveno.text.Messages;

/// Partners and their contact persons for the search, by every field, every contact and the number
/// of every agreement.
///
/// @param partners reads all that are live
public record PartnerEntries(Supplier<List<Partner>> partners, Messages messages)
    implements Entries {
  /// In the title, beside it, or taken of all contacts and agreements.
  private static final Set<PartnerField> ELSEWHERE =
      Set.of(
          PartnerField.TYPE,
          PartnerField.DISTRICT,
          PartnerField.CONTACT,
          PartnerField.CONTACT_POSITION,
          PartnerField.CONTACT_PHONE,
          PartnerField.CONTACT_EMAIL,
          PartnerField.AGREEMENT_NUMBER);

  @Override
  public List<Entry> all() {
    return partners.get().parallelStream().flatMap(this::entries).toList();
  }

  Stream<Entry> entries(Partner partner) {
    String name = partner.organization().callName();
    Entry whole =
        new Entry(
            FoundKind.PARTNER,
            partner.id(),
            name,
            List.of(partner.organization().type(), partner.organization().district()),
            facts(partner, name));
    return Stream.concat(
        Stream.of(whole),
        partner.contacts().stream()
            .filter(contact -> !contact.name().isBlank())
            .map(contact -> contact(partner, contact, name)));
  }

  private Entry contact(Partner partner, Contact contact, String name) {
    List<Fact> facts = new ArrayList<>();
    reached(contact, facts);
    return new Entry(
        FoundKind.CONTACT, partner.id(), contact.name(), List.of(contact.position(), name), facts);
  }

  private List<Fact> facts(Partner partner, String name) {
    List<Fact> facts = new ArrayList<>();
    for (PartnerField field : PartnerField.values()) {
      if (ELSEWHERE.contains(field)) continue;
      String text = PartnerText.SHOWN.cell(partner, field);
      if (!text.equals(name)) facts.add(fact(field, text));
    }
    for (Contact contact : partner.contacts()) {
      facts.add(Fact.named(contact.name()));
      facts.add(Fact.named(contact.position()));
      reached(contact, facts);
    }
    for (Agreement agreement : partner.agreements()) {
      facts.add(fact(PartnerField.AGREEMENT_NUMBER, agreement.number()));
    }
    return facts;
  }

  private void reached(Contact contact, List<Fact> facts) {
    contact
        .phone()
        .ifPresent(phone -> facts.add(fact(PartnerField.CONTACT_PHONE, phone.display())));
    facts.add(fact(PartnerField.CONTACT_EMAIL, contact.email()));
  }

  private Fact fact(PartnerField field, String text) {
    return new Fact(messages.get(field.headingKey()), text);
  }
}
