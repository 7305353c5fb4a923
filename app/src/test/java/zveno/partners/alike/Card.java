package zveno.partners.alike;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import zveno.partners.Organization;
import zveno.partners.PartnerField;
import zveno.partners.PhoneText;

/// An invented card, of which a test says only what matters to it.
record Card(int number, Map<PartnerField, String> cells) {
  static Card of(int number, String name) {
    return new Card(number, Map.of(PartnerField.NAME, name));
  }

  Card with(PartnerField field, String text) {
    Map<PartnerField, String> more = new EnumMap<>(cells);
    more.put(field, text);
    return new Card(number, more);
  }

  Card in(String district) {
    return with(PartnerField.DISTRICT, district);
  }

  UUID id() {
    return new UUID(0, number);
  }

  Organization organization() {
    return new Organization(
        id(),
        text(PartnerField.NAME),
        text(PartnerField.SHORT_NAME),
        text(PartnerField.NUMBER),
        text(PartnerField.ALIASES).isEmpty() ? List.of() : List.of(text(PartnerField.ALIASES)),
        text(PartnerField.TYPE),
        text(PartnerField.KIND),
        "",
        "",
        Set.of(),
        text(PartnerField.DISTRICT),
        text(PartnerField.CITY),
        "",
        List.of(),
        PhoneText.readCell(text(PartnerField.PHONE), ""),
        text(PartnerField.EMAIL),
        "",
        text(PartnerField.INN),
        text(PartnerField.KPP),
        text(PartnerField.OGRN),
        "",
        "",
        false,
        "");
  }

  private String text(PartnerField field) {
    return cells.getOrDefault(field, "");
  }
}
