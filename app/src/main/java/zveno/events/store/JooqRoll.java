package zveno.events.store;

import static org.jooq.impl.DSL.any;
import static zveno.database.jooq.Tables.EVENT;
import static zveno.database.jooq.Tables.EVENT_AUDIENCE;
import static zveno.database.jooq.Tables.EVENT_METHODIST;
import static zveno.database.jooq.Tables.EVENT_ORGANIZATION;
import static zveno.database.jooq.Tables.EVENT_PART;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import zveno.changes.ChangeKind;
import zveno.changes.store.JooqChangeJournal;
import zveno.changes.store.Recorder;
import zveno.database.Ids;
import zveno.database.jooq.tables.records.EventRecord;
import zveno.events.EventOrganization;
import zveno.events.EventSeries;
import zveno.events.EventStatus;
import zveno.events.roll.PlanRoll;

/// Copies the plan of a year into another one: one transaction, one change.
public final class JooqRoll implements PlanRoll {
  /// What is planned of an event, but for its time. Results, files, links, notes and the stage of
  /// the platform are of the year in which it was.
  private static final List<Field<?>> PLAN =
      List.of(
          EVENT.TITLE,
          EVENT.FORM_ID,
          EVENT.LEVEL_ID,
          EVENT.MODE,
          EVENT.DIRECTION_ID,
          EVENT.KIND,
          EVENT.SIGNIFICANCE,
          EVENT.HOST_ID,
          EVENT.VENUE,
          EVENT.CITY,
          EVENT.COUNTRY,
          EVENT.PLANNED,
          EVENT.PLANNED_TEACHERS,
          EVENT.PLANNED_PUPILS,
          EVENT.PLANNED_PARENTS,
          EVENT.EXPECTED_RESULT);

  private static final List<Field<?>> METHODIST_OF =
      List.of(EVENT_METHODIST.METHODIST_ID, EVENT_METHODIST.PLACE);
  private static final List<Field<?>> AUDIENCE_OF =
      List.of(EVENT_AUDIENCE.AUDIENCE_ID, EVENT_AUDIENCE.PLACE);
  private static final List<Field<?>> ORGANIZER =
      List.of(
          EVENT_ORGANIZATION.ORGANIZATION_ID,
          EVENT_ORGANIZATION.TYPED,
          EVENT_ORGANIZATION.ROLE,
          EVENT_ORGANIZATION.PLACE);

  private final JooqChangeJournal journal;

  public JooqRoll(JooqChangeJournal journal) {
    this.journal = journal;
  }

  @Override
  public int write(List<Copy> copies, String name) {
    return copies.isEmpty()
        ? 0
        : journal.record(ChangeKind.CREATE, name, recorder -> write(recorder, copies)).result();
  }

  private static int write(Recorder recorder, List<Copy> copies) {
    List<UUID> asked = copies.stream().map(Copy::event).toList();
    StoredEvents stored = StoredEvents.load(recorder.base(), asked);
    Map<UUID, EventSeries> series = SeriesRows.all(recorder.base());
    Map<UUID, UUID> made = new LinkedHashMap<>();
    for (Copy copy : copies) {
      @Nullable EventRecord old = stored.events().get(copy.event());
      if (old == null) continue;
      Map<Field<?>, @Nullable Object> columns = values(old, PLAN);
      columns.putAll(WhenColumns.event(copy.when()));
      columns.put(EVENT.STATUS, EventStatus.PLANNED.name());
      Optional<EventSeries> like =
          Optional.ofNullable(old.getSeriesId()).flatMap(id -> Optional.ofNullable(series.get(id)));
      if (copy.series().isPresent() && like.isPresent()) {
        columns.put(EVENT.SERIES_ID, SeriesWriting.add(recorder, like.get(), copy.series().get()));
      }
      UUID id = Ids.next();
      recorder.insert(EVENT, id, columns);
      made.put(copy.event(), id);
      hanging(recorder, stored, copy.event(), id);
    }
    parts(recorder, made);
    return made.size();
  }

  private static void hanging(Recorder recorder, StoredEvents stored, UUID old, UUID id) {
    copy(
        recorder,
        EVENT_METHODIST,
        EVENT_METHODIST.EVENT_ID,
        id,
        stored.methodists().getOrDefault(old, List.of()),
        METHODIST_OF);
    copy(
        recorder,
        EVENT_AUDIENCE,
        EVENT_AUDIENCE.EVENT_ID,
        id,
        stored.audiences().getOrDefault(old, List.of()),
        AUDIENCE_OF);
    copy(
        recorder,
        EVENT_ORGANIZATION,
        EVENT_ORGANIZATION.EVENT_ID,
        id,
        stored.organizations().getOrDefault(old, List.of()).stream()
            .filter(one -> one.getRole().equals(EventOrganization.Role.ORGANIZER.name()))
            .toList(),
        ORGANIZER);
  }

  private static void copy(
      Recorder recorder,
      Table<?> table,
      Field<UUID> event,
      UUID id,
      Collection<? extends Record> rows,
      List<Field<?>> fields) {
    for (Record row : rows) {
      Map<Field<?>, @Nullable Object> columns = values(row, fields);
      columns.put(event, id);
      recorder.insert(table, Ids.next(), columns);
    }
  }

  /// What was a part of something is a part of its copy, where both go along.
  private static void parts(Recorder recorder, Map<UUID, UUID> made) {
    UUID[] old = new ArrayList<>(made.keySet()).toArray(UUID[]::new);
    recorder
        .base()
        .selectFrom(EVENT_PART)
        .where(EVENT_PART.WHOLE_ID.eq(any(old)))
        .and(EVENT_PART.PART_ID.eq(any(old)))
        .and(EVENT_PART.DELETED_AT.isNull())
        .forEach(
            row -> {
              Map<Field<?>, @Nullable Object> columns = new HashMap<>();
              columns.put(EVENT_PART.WHOLE_ID, made.get(row.getWholeId()));
              columns.put(EVENT_PART.PART_ID, made.get(row.getPartId()));
              columns.put(EVENT_PART.PLACE, row.getPlace());
              recorder.insert(EVENT_PART, Ids.next(), columns);
            });
  }

  private static Map<Field<?>, @Nullable Object> values(Record row, List<Field<?>> fields) {
    Map<Field<?>, @Nullable Object> columns = new HashMap<>();
    fields.forEach(field -> columns.put(field, row.get(field)));
    return columns;
  }
}
