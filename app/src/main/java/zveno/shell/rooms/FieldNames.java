package zveno.shell.rooms;

import zveno.events.EventField;
import zveno.events.incoming.PlanKind;
import zveno.partners.PartnerField;
import zveno.text.Messages;

/// What the fields of a file are called.
record FieldNames(Messages messages) {
  String ofPartner(String code) {
    return PartnerField.of(code).map(field -> messages.get(field.headingKey())).orElse(code);
  }

  String ofEvent(String code) {
    if (code.equals(PlanKind.YEAR)) return messages.get("events.year.heading");
    return EventField.of(code).map(field -> messages.get(field.headingKey())).orElse(code);
  }

  /// Of whatever kind of records: a table that is remembered may be of either.
  String any(String code) {
    return PartnerField.of(code).isPresent() ? ofPartner(code) : ofEvent(code);
  }
}
