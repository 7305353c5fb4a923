package zveno.partners.alike.store;

import static zveno.database.jooq.Tables.EVENT_ORGANIZATION;
import static zveno.database.jooq.Tables.EVENT_PERSON;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import zveno.changes.store.Recorder;
import zveno.database.jooq.tables.records.EventOrganizationRecord;
import zveno.database.jooq.tables.records.EventPersonRecord;
import zveno.partners.alike.Union;
import zveno.text.NameKey;

/// Events at which both cards stood: the organisation stands there once, with the people of both;
/// somebody who was in both lists is counted once.
final class EventUnion {
  private final Recorder recorder;
  private final Union union;

  EventUnion(Recorder recorder, Union union) {
    this.recorder = recorder;
    this.union = union;
  }

  /// Where an organisation stands at an event.
  private record Stand(UUID event, @Nullable UUID session, String role) {
    static Stand of(EventOrganizationRecord row) {
      return new Stand(row.getEventId(), row.getSessionId(), row.getRole());
    }
  }

  /// A name at an event.
  private record Guest(UUID event, String name) {
    static Guest of(EventPersonRecord row) {
      return new Guest(row.getEventId(), NameKey.of(row.getName()).text());
    }
  }

  /// The rows that stay behind; they are in the trash already, for no card of a partner hangs
  /// there.
  Set<UUID> unite() {
    Set<UUID> left = new HashSet<>();
    Map<UUID, Integer> twice = people(left);
    Map<Stand, EventOrganizationRecord> own = new HashMap<>();
    stands(union.stays()).forEach(row -> own.putIfAbsent(Stand.of(row), row));
    for (EventOrganizationRecord other : stands(union.goes())) {
      EventOrganizationRecord same = own.get(Stand.of(other));
      if (same == null) continue;
      Map<Field<?>, @Nullable Object> both = both(same, other, twice);
      if (!both.isEmpty()) recorder.update(EVENT_ORGANIZATION, same.getId(), both);
      recorder.delete(EVENT_ORGANIZATION, other.getId());
      left.add(other.getId());
    }
    return left;
  }

  /// Those who stand in the lists of both cards stay behind.
  ///
  /// @return how many at each event
  private Map<UUID, Integer> people(Set<UUID> left) {
    Set<Guest> known = new HashSet<>();
    guests(union.stays()).forEach(row -> known.add(Guest.of(row)));
    Map<UUID, Integer> twice = new HashMap<>();
    for (EventPersonRecord row : guests(union.goes())) {
      if (!known.contains(Guest.of(row))) continue;
      recorder.delete(EVENT_PERSON, row.getId());
      left.add(row.getId());
      twice.merge(row.getEventId(), 1, Integer::sum);
    }
    return twice;
  }

  private static Map<Field<?>, @Nullable Object> both(
      EventOrganizationRecord same, EventOrganizationRecord other, Map<UUID, Integer> twice) {
    Map<Field<?>, @Nullable Object> both = new HashMap<>();
    int known = twice.getOrDefault(same.getEventId(), 0);
    add(both, EVENT_ORGANIZATION.TEACHERS, same, other, known);
    add(both, EVENT_ORGANIZATION.PUPILS, same, other, 0);
    add(both, EVENT_ORGANIZATION.PARENTS, same, other, 0);
    return both;
  }

  /// @param twice how many of the other number are known already
  private static void add(
      Map<Field<?>, @Nullable Object> both,
      Field<Integer> number,
      EventOrganizationRecord same,
      EventOrganizationRecord other,
      int twice) {
    @Nullable Integer more = other.get(number);
    if (more == null) return;
    @Nullable Integer here = same.get(number);
    int sum = (here == null ? 0 : here) + Math.max(0, more - twice);
    if (here == null || sum != here) both.put(number, sum);
  }

  private List<EventOrganizationRecord> stands(UUID organization) {
    return recorder
        .base()
        .selectFrom(EVENT_ORGANIZATION)
        .where(EVENT_ORGANIZATION.ORGANIZATION_ID.eq(organization))
        .and(EVENT_ORGANIZATION.DELETED_AT.isNull())
        .orderBy(EVENT_ORGANIZATION.ID)
        .fetch();
  }

  private List<EventPersonRecord> guests(UUID organization) {
    return recorder
        .base()
        .selectFrom(EVENT_PERSON)
        .where(EVENT_PERSON.ORGANIZATION_ID.eq(organization))
        .and(EVENT_PERSON.DELETED_AT.isNull())
        .orderBy(EVENT_PERSON.ID)
        .fetch();
  }
}
