package zveno.partners.alike.store;

import static zveno.database.jooq.Tables.CONTACT;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import zveno.changes.store.Recorder;
import zveno.database.jooq.tables.records.ContactRecord;
import zveno.partners.PhoneText;
import zveno.partners.alike.Union;
import zveno.partners.store.PhoneColumns;
import zveno.text.NameKey;

/// Contacts of two cards: one person stands there once, with what both cards knew.
///
/// Two with one name whose posts, mail or consents contradict stay two: which is right only the
/// user can tell, and nothing is lost. Two telephones of one person are both kept.
final class ContactUnion {
  private static final List<Field<?>> PHONE =
      List.of(CONTACT.PHONE, CONTACT.PHONE_E164, CONTACT.PHONE_EXTENSION);
  private static final List<Field<?>> REST =
      List.of(
          CONTACT.JOB_TITLE,
          CONTACT.EMAIL,
          CONTACT.ROLE,
          CONTACT.BASIS,
          CONTACT.CONSENT_NUMBER,
          CONTACT.CONSENT_DATE,
          CONTACT.VALID_UNTIL,
          CONTACT.WITHDRAWN_ON);

  private final Recorder recorder;
  private final Union union;

  ContactUnion(Recorder recorder, Union union) {
    this.recorder = recorder;
    this.union = union;
  }

  /// The contacts that stay behind, because the card that stays knows them.
  Set<UUID> unite() {
    List<ContactRecord> own = live(union.stays());
    int next = Places.after(own, CONTACT.PLACE);
    Set<UUID> left = new HashSet<>();
    for (ContactRecord other : live(union.goes())) {
      Optional<ContactRecord> same =
          own.stream()
              .filter(contact -> !left.contains(contact.getId()))
              .filter(contact -> isSame(contact, other))
              .findFirst();
      if (same.isPresent()) {
        fill(same.get(), other);
        own.remove(same.get());
        left.add(other.getId());
      } else {
        recorder.update(CONTACT, other.getId(), Map.of(CONTACT.PLACE, next++));
      }
    }
    return left;
  }

  private static boolean isSame(ContactRecord one, ContactRecord two) {
    NameKey name = NameKey.of(one.getName());
    boolean named = !name.isEmpty() && name.equals(NameKey.of(two.getName()));
    return (named || nameless(one, two)) && !contradict(one, two);
  }

  /// A bare telephone or address is one with another of the same number.
  private static boolean nameless(ContactRecord one, ContactRecord two) {
    if (!one.getName().isBlank() || !two.getName().isBlank()) return false;
    Optional<String> phone = phone(one);
    boolean mail = !SingleFields.isEmpty(one.getEmail()) && one.getEmail().equals(two.getEmail());
    return mail || (phone.isPresent() && phone.equals(phone(two)));
  }

  private static boolean contradict(ContactRecord one, ContactRecord two) {
    for (Field<?> field : REST) {
      Object left = one.get(field);
      Object right = two.get(field);
      boolean both = !SingleFields.isEmpty(left) && !SingleFields.isEmpty(right);
      if (both && !alike(left, right)) return true;
    }
    return false;
  }

  private static boolean alike(@Nullable Object one, @Nullable Object two) {
    if (one instanceof String left && two instanceof String right) {
      return left.strip().equalsIgnoreCase(right.strip());
    }
    return Objects.equals(one, two);
  }

  private void fill(ContactRecord own, ContactRecord other) {
    Map<Field<?>, @Nullable Object> values = new HashMap<>(SingleFields.filled(REST, own, other));
    if (SingleFields.isEmpty(own.getPhone())) {
      values.putAll(SingleFields.filled(PHONE, own, other));
    } else if (!SingleFields.isEmpty(other.getPhone()) && !phone(own).equals(phone(other))) {
      values.put(CONTACT.PHONE, own.getPhone() + "; " + other.getPhone());
    }
    if (!values.isEmpty()) recorder.update(CONTACT, own.getId(), values);
  }

  private static Optional<String> phone(ContactRecord contact) {
    Optional<PhoneText> phone = PhoneColumns.of(contact);
    return phone.map(PhoneColumns::key);
  }

  private List<ContactRecord> live(UUID organization) {
    return recorder
        .base()
        .selectFrom(CONTACT)
        .where(CONTACT.ORGANIZATION_ID.eq(organization))
        .and(CONTACT.DELETED_AT.isNull())
        .orderBy(CONTACT.PLACE, CONTACT.ID)
        .fetch();
  }
}
