package zveno.partners.store;

import static zveno.database.jooq.Tables.AGREEMENT;
import static zveno.database.jooq.Tables.CONTACT;

import java.util.Optional;
import java.util.UUID;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import zveno.changes.store.Recorder;
import zveno.database.Records;
import zveno.lists.ListValue;
import zveno.lists.ValueList;
import zveno.lists.store.ListLookup;
import zveno.partners.Agreement;
import zveno.partners.Contact;
import zveno.partners.LegalBasis;
import zveno.text.CleanText;

/// Contacts and agreements as a partner's card edits them: whole records with an id of their own.
final class CardRows {
  private CardRows() {}

  static boolean save(Recorder recorder, UUID organization, Contact contact) {
    Row.Columns columns = new Row.Columns();
    columns.put(CONTACT.NAME, CleanText.of(contact.name()));
    columns.put(CONTACT.JOB_TITLE, orNull(contact.position()));
    PhoneColumns.ofContact(contact.phone(), columns);
    columns.put(CONTACT.EMAIL, orNull(contact.email()));
    columns.put(CONTACT.ROLE, orNull(contact.role()));
    columns.put(CONTACT.BASIS, contact.basis().map(LegalBasis::name).orElse(null));
    columns.put(CONTACT.CONSENT_NUMBER, orNull(contact.consentNumber()));
    columns.put(CONTACT.CONSENT_DATE, contact.consentDate().orElse(null));
    columns.put(CONTACT.VALID_UNTIL, contact.validUntil().orElse(null));
    columns.put(CONTACT.WITHDRAWN_ON, contact.withdrawnOn().orElse(null));
    if (isStored(recorder, CONTACT, contact.id())) {
      return recorder.update(CONTACT, contact.id(), columns.values());
    }
    columns.put(CONTACT.ORGANIZATION_ID, organization);
    columns.put(
        CONTACT.PLACE,
        recorder.base().fetchCount(CONTACT, CONTACT.ORGANIZATION_ID.eq(organization)));
    recorder.insert(CONTACT, contact.id(), columns.values());
    return true;
  }

  static boolean save(Recorder recorder, UUID organization, Agreement agreement) {
    Optional<ListValue> kind =
        new ListLookup(recorder).findOrAdd(ValueList.AGREEMENT_KINDS, agreement.kind());
    Row.Columns columns = new Row.Columns();
    columns.put(AGREEMENT.KIND_ID, kind.map(ListValue::id).orElse(null));
    columns.put(AGREEMENT.NUMBER, orNull(agreement.number()));
    columns.put(AGREEMENT.SIGNED_ON, agreement.signedOn().orElse(null));
    columns.put(AGREEMENT.VALID_FROM, agreement.validFrom().orElse(null));
    columns.put(AGREEMENT.VALID_TO, agreement.validTo().orElse(null));
    columns.put(AGREEMENT.AUTO_PROLONGATION, agreement.autoProlongation());
    columns.put(AGREEMENT.TERMINATED_ON, agreement.terminatedOn().orElse(null));
    columns.put(AGREEMENT.SUBJECT, orNull(agreement.subject()));
    columns.put(AGREEMENT.NOTE, orNull(agreement.note()));
    if (isStored(recorder, AGREEMENT, agreement.id())) {
      return recorder.update(AGREEMENT, agreement.id(), columns.values());
    }
    columns.put(AGREEMENT.ORGANIZATION_ID, organization);
    recorder.insert(AGREEMENT, agreement.id(), columns.values());
    return true;
  }

  static boolean deleteContact(Recorder recorder, UUID contact) {
    recorder.delete(CONTACT, contact);
    return true;
  }

  static boolean deleteAgreement(Recorder recorder, UUID agreement) {
    recorder.delete(AGREEMENT, agreement);
    return true;
  }

  private static boolean isStored(Recorder recorder, Table<?> table, UUID id) {
    recorder.flush();
    return recorder.base().fetchExists(table, Records.id(table).eq(id));
  }

  private static @Nullable String orNull(String text) {
    String clean = CleanText.of(text);
    return clean.isBlank() ? null : clean.strip();
  }
}
