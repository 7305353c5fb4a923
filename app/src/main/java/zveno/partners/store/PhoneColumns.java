package zveno.partners.store;

import static zveno.database.jooq.Tables.CONTACT;
import static zveno.database.jooq.Tables.ORGANIZATION_PHONE;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import zveno.database.jooq.tables.records.ContactRecord;
import zveno.database.jooq.tables.records.OrganizationPhoneRecord;
import zveno.partners.PhoneText;

/// Telephones in columns.
public final class PhoneColumns {
  private PhoneColumns() {}

  public static PhoneText of(OrganizationPhoneRecord row) {
    return new PhoneText(
        row.getTyped(),
        Optional.ofNullable(row.getE164()),
        Optional.ofNullable(row.getExtension()));
  }

  public static Optional<PhoneText> of(ContactRecord row) {
    return Optional.ofNullable(row.getPhone())
        .map(
            typed ->
                new PhoneText(
                    typed,
                    Optional.ofNullable(row.getPhoneE164()),
                    Optional.ofNullable(row.getPhoneExtension())));
  }

  /// The same line has the same key, however it was typed.
  public static String key(PhoneText phone) {
    return phone
        .e164()
        .map(number -> number + phone.extension().map(x -> "#" + x).orElse(""))
        .orElseGet(() -> phone.typed().strip());
  }

  static Map<Field<?>, @Nullable Object> ofOrganization(PhoneText phone) {
    Map<Field<?>, @Nullable Object> columns = new HashMap<>();
    columns.put(ORGANIZATION_PHONE.TYPED, phone.typed());
    columns.put(ORGANIZATION_PHONE.E164, phone.e164().orElse(null));
    columns.put(ORGANIZATION_PHONE.EXTENSION, phone.extension().orElse(null));
    return columns;
  }

  static void ofContact(Optional<PhoneText> phone, Row.Columns columns) {
    columns.put(CONTACT.PHONE, phone.map(PhoneText::typed).orElse(null));
    columns.put(CONTACT.PHONE_E164, phone.flatMap(PhoneText::e164).orElse(null));
    columns.put(CONTACT.PHONE_EXTENSION, phone.flatMap(PhoneText::extension).orElse(null));
  }
}
