package zveno.events.store;

import static zveno.database.jooq.Tables.EVENT_ORGANIZATION;
import static zveno.database.jooq.Tables.EVENT_PERSON;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import zveno.changes.store.Recorder;
import zveno.database.Ids;
import zveno.database.jooq.tables.records.EventOrganizationRecord;
import zveno.events.EventOrganization;
import zveno.events.Guest;
import zveno.partners.LegalBasis;
import zveno.text.NameKey;

/// Writes a pasted list of people inside one change: names of adults, and the numbers of each
/// organisation.
final class GuestWriter {
  private final Recorder recorder;
  private final GuestNames names;
  private final UUID event;
  private final LocalDate until;

  GuestWriter(Recorder recorder, GuestNames names, UUID event, LocalDate until) {
    this.recorder = recorder;
    this.names = names;
    this.event = event;
    this.until = until;
  }

  private static final class Count {
    int adults;
    int pupils;
  }

  /// An organisation by what tells it from others.
  private record Key(Optional<UUID> id, String typed) {
    String text() {
      return id.map(UUID::toString).orElseGet(() -> NameKey.of(typed).text());
    }
  }

  void write(List<Guest> guests) {
    Map<String, Key> keys = new LinkedHashMap<>();
    Map<String, Count> counts = new LinkedHashMap<>();
    int place = recorder.base().fetchCount(EVENT_PERSON, EVENT_PERSON.EVENT_ID.eq(event));
    for (Guest guest : guests) {
      Key key = new Key(names.find(guest.organization()), guest.organization());
      keys.putIfAbsent(key.text(), key);
      Count count = counts.computeIfAbsent(key.text(), k -> new Count());
      if (guest.pupil()) count.pupils++;
      else {
        count.adults++;
        person(guest, key, place++);
      }
    }
    Map<String, EventOrganizationRecord> stored = stored();
    counts.forEach(
        (text, count) -> {
          // A line that names no organisation is a person of none.
          if (text.isEmpty()) return;
          party(keys.get(text), count, Optional.ofNullable(stored.get(text)), stored.size());
        });
  }

  private void person(Guest guest, Key key, int place) {
    Map<Field<?>, @Nullable Object> columns = new HashMap<>();
    columns.put(EVENT_PERSON.EVENT_ID, event);
    columns.put(EVENT_PERSON.NAME, guest.name());
    columns.put(EVENT_PERSON.JOB_TITLE, guest.position().isEmpty() ? null : guest.position());
    columns.put(EVENT_PERSON.ORGANIZATION_ID, key.id().orElse(null));
    columns.put(
        EVENT_PERSON.TYPED, key.id().isPresent() || key.typed().isEmpty() ? null : key.typed());
    columns.put(EVENT_PERSON.BASIS, LegalBasis.DUTIES.name());
    columns.put(EVENT_PERSON.VALID_UNTIL, until);
    columns.put(EVENT_PERSON.PLACE, place);
    recorder.insert(EVENT_PERSON, Ids.next(), columns);
  }

  private void party(
      @Nullable Key key, Count count, Optional<EventOrganizationRecord> before, int place) {
    if (key == null) return;
    Map<Field<?>, @Nullable Object> columns = new HashMap<>();
    columns.put(
        EVENT_ORGANIZATION.TEACHERS,
        sum(before.map(EventOrganizationRecord::getTeachers), count.adults));
    columns.put(
        EVENT_ORGANIZATION.PUPILS,
        sum(before.map(EventOrganizationRecord::getPupils), count.pupils));
    if (before.isPresent()) {
      recorder.update(EVENT_ORGANIZATION, before.get().getId(), columns);
      return;
    }
    columns.put(EVENT_ORGANIZATION.EVENT_ID, event);
    columns.put(EVENT_ORGANIZATION.ORGANIZATION_ID, key.id().orElse(null));
    columns.put(EVENT_ORGANIZATION.TYPED, key.id().isPresent() ? null : key.typed());
    columns.put(EVENT_ORGANIZATION.ROLE, EventOrganization.Role.PARTICIPANT.name());
    columns.put(EVENT_ORGANIZATION.PLACE, place);
    recorder.insert(EVENT_ORGANIZATION, Ids.next(), columns);
  }

  private static @Nullable Integer sum(Optional<Integer> before, int more) {
    if (before.isEmpty() && more == 0) return null;
    return before.orElse(0) + more;
  }

  private Map<String, EventOrganizationRecord> stored() {
    Map<String, EventOrganizationRecord> stored = new HashMap<>();
    for (EventOrganizationRecord row :
        recorder
            .base()
            .selectFrom(EVENT_ORGANIZATION)
            .where(EVENT_ORGANIZATION.EVENT_ID.eq(event))
            .and(EVENT_ORGANIZATION.ROLE.eq(EventOrganization.Role.PARTICIPANT.name()))
            .and(EVENT_ORGANIZATION.SESSION_ID.isNull())
            .and(EVENT_ORGANIZATION.DELETED_AT.isNull())) {
      Key key =
          new Key(Optional.ofNullable(row.getOrganizationId()), EventRow.text(row.getTyped()));
      stored.put(key.text(), row);
    }
    return stored;
  }
}
