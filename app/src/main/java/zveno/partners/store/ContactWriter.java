package zveno.partners.store;

import static zveno.database.jooq.Tables.CONTACT;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zveno.changes.store.Recorder;
import zveno.database.Ids;
import zveno.database.jooq.tables.records.ContactRecord;
import zveno.partners.PartnerField;
import zveno.partners.PhoneText;
import zveno.text.NameKey;

/// Writes what a row says of a contact person.
final class ContactWriter {
  private final Recorder recorder;
  private final String areaCode;

  ContactWriter(Recorder recorder, String areaCode) {
    this.recorder = recorder;
    this.areaCode = areaCode;
  }

  boolean write(UUID organization, Row row, List<ContactRecord> stored, Writing writing) {
    if (!row.hasAny(
        PartnerField.CONTACT,
        PartnerField.CONTACT_POSITION,
        PartnerField.CONTACT_PHONE,
        PartnerField.CONTACT_EMAIL)) {
      return false;
    }
    Optional<ContactRecord> meant = meant(row, stored, writing);
    Row.Columns columns = columns(row, meant, writing);
    if (meant.isPresent()) {
      ContactRecord before = meant.get();
      if (row.has(PartnerField.CONTACT) && row.text(PartnerField.CONTACT).isEmpty()) {
        recorder.delete(CONTACT, before.getId());
        return true;
      }
      return recorder.update(CONTACT, before.getId(), Before.of(before, columns), columns.values());
    }
    if (columns.values().values().stream().allMatch(value -> value == null || "".equals(value))) {
      return false;
    }
    if (!row.has(PartnerField.CONTACT)) columns.put(CONTACT.NAME, "");
    columns.put(CONTACT.ORGANIZATION_ID, organization);
    columns.put(CONTACT.PLACE, stored.isEmpty() ? 0 : stored.getFirst().getPlace() - 1);
    recorder.insert(CONTACT, Ids.next(), columns.values());
    return true;
  }

  private static Optional<ContactRecord> meant(
      Row row, List<ContactRecord> stored, Writing writing) {
    String name = row.text(PartnerField.CONTACT);
    if (writing == Writing.EDIT || name.isEmpty()) return stored.stream().findFirst();
    NameKey key = NameKey.of(name);
    return stored.stream()
        .filter(contact -> NameKey.of(contact.getName()).equals(key))
        .findFirst()
        .or(() -> stored.stream().filter(contact -> contact.getName().isEmpty()).findFirst());
  }

  private Row.Columns columns(Row row, Optional<ContactRecord> meant, Writing writing) {
    Row.Columns columns = new Row.Columns();
    if (row.has(PartnerField.CONTACT)) columns.put(CONTACT.NAME, row.text(PartnerField.CONTACT));
    row.putText(PartnerField.CONTACT_POSITION, CONTACT.JOB_TITLE, columns);
    row.putText(PartnerField.CONTACT_EMAIL, CONTACT.EMAIL, columns);
    if (row.has(PartnerField.CONTACT_PHONE)) {
      Optional<PhoneText> phone =
          Optional.of(row.text(PartnerField.CONTACT_PHONE))
              .filter(typed -> !typed.isEmpty())
              .map(typed -> PhoneText.read(typed, areaCode));
      if (writing == Writing.EDIT || !known(phone, meant)) PhoneColumns.ofContact(phone, columns);
    }
    return columns;
  }

  /// A file that writes the same number in another way changes nothing.
  private static boolean known(Optional<PhoneText> phone, Optional<ContactRecord> meant) {
    return phone.isPresent()
        && meant
            .flatMap(PhoneColumns::of)
            .map(PhoneColumns::key)
            .equals(phone.map(PhoneColumns::key));
  }
}
