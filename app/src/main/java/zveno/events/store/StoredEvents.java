package zveno.events.store;

import static org.jooq.impl.DSL.any;
import static zveno.database.jooq.Tables.EVENT;
import static zveno.database.jooq.Tables.EVENT_AUDIENCE;
import static zveno.database.jooq.Tables.EVENT_METHODIST;
import static zveno.database.jooq.Tables.EVENT_ORGANIZATION;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import zveno.database.jooq.tables.records.EventAudienceRecord;
import zveno.database.jooq.tables.records.EventMethodistRecord;
import zveno.database.jooq.tables.records.EventOrganizationRecord;
import zveno.database.jooq.tables.records.EventRecord;

/// The live rows of some events as they stand before a writing; one query per table.
record StoredEvents(
    Map<UUID, EventRecord> events,
    Map<UUID, List<EventAudienceRecord>> audiences,
    Map<UUID, List<EventMethodistRecord>> methodists,
    Map<UUID, List<EventOrganizationRecord>> organizations) {

  static final StoredEvents NONE = new StoredEvents(Map.of(), Map.of(), Map.of(), Map.of());

  static StoredEvents load(DSLContext base, Collection<UUID> events) {
    if (events.isEmpty()) return NONE;
    // One parameter whatever their number: the statements are parsed once.
    UUID[] asked = events.toArray(UUID[]::new);
    return new StoredEvents(
        base.selectFrom(EVENT)
            .where(EVENT.ID.eq(any(asked)))
            .and(EVENT.DELETED_AT.isNull())
            .fetchMap(EVENT.ID),
        base.selectFrom(EVENT_AUDIENCE)
            .where(EVENT_AUDIENCE.EVENT_ID.eq(any(asked)))
            .and(EVENT_AUDIENCE.DELETED_AT.isNull())
            .orderBy(EVENT_AUDIENCE.PLACE, EVENT_AUDIENCE.ID)
            .fetchGroups(EVENT_AUDIENCE.EVENT_ID, row -> row),
        base.selectFrom(EVENT_METHODIST)
            .where(EVENT_METHODIST.EVENT_ID.eq(any(asked)))
            .and(EVENT_METHODIST.DELETED_AT.isNull())
            .orderBy(EVENT_METHODIST.PLACE, EVENT_METHODIST.ID)
            .fetchGroups(EVENT_METHODIST.EVENT_ID, row -> row),
        base.selectFrom(EVENT_ORGANIZATION)
            .where(EVENT_ORGANIZATION.EVENT_ID.eq(any(asked)))
            .and(EVENT_ORGANIZATION.DELETED_AT.isNull())
            .orderBy(EVENT_ORGANIZATION.PLACE, EVENT_ORGANIZATION.ID)
            .fetchGroups(EVENT_ORGANIZATION.EVENT_ID, row -> row));
  }
}
