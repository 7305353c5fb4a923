package zveno.partners.alike;

import java.util.Set;
import zveno.partners.Organization;
import zveno.partners.PartnerField;
import zveno.partners.RequisiteText;

/// A card as it would stand with what is being typed into one of its fields.
public record TypedCard(Organization card, PartnerField field, String typed) {
  private static final Set<PartnerField> TELLING =
      Set.of(PartnerField.NAME, PartnerField.SHORT_NAME, PartnerField.INN, PartnerField.OGRN);

  /// Whether typing into this field can tell that the organisation has a card already.
  public static boolean tells(PartnerField field) {
    return TELLING.contains(field);
  }

  Organization organization() {
    String requisite = RequisiteText.clean(typed);
    return new Organization(
        card.id(),
        field == PartnerField.NAME ? typed : card.name(),
        field == PartnerField.SHORT_NAME ? typed : card.shortName(),
        card.number(),
        card.aliases(),
        card.type(),
        card.kind(),
        card.department(),
        card.founder(),
        card.levels(),
        card.district(),
        card.city(),
        card.country(),
        card.addresses(),
        card.phones(),
        card.email(),
        card.site(),
        field == PartnerField.INN ? requisite : card.inn(),
        card.kpp(),
        field == PartnerField.OGRN ? requisite : card.ogrn(),
        card.head(),
        card.headPosition(),
        card.ours(),
        card.note());
  }
}
