package zveno.events.store;

import static zveno.database.jooq.Tables.EVENT;
import static zveno.database.jooq.Tables.EVENT_AUDIENCE;
import static zveno.database.jooq.Tables.EVENT_METHODIST;
import static zveno.database.jooq.Tables.EVENT_ORGANIZATION;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import zveno.changes.store.Recorder;
import zveno.database.Ids;
import zveno.database.Records;
import zveno.events.EventStatus;

/// Makes an event of its own out of one time of an event that repeats, with all that the plan says
/// of it.
final class OwnTime {
  /// What is true of one event only.
  private static final Set<Field<?>> NOT_COPIED =
      Set.of(
          EVENT.ID,
          EVENT.UID,
          EVENT.SERIES_ID,
          EVENT.SERIES_DAY,
          EVENT.STATUS_REASON,
          EVENT.ACTUAL,
          EVENT.ACTUAL_TEACHERS,
          EVENT.ACTUAL_PUPILS,
          EVENT.ACTUAL_PARENTS,
          EVENT.RESULT,
          EVENT.DELETED_AT);

  private static final List<TableField<?, UUID>> HANGING =
      List.of(EVENT_AUDIENCE.EVENT_ID, EVENT_METHODIST.EVENT_ID, EVENT_ORGANIZATION.EVENT_ID);

  private OwnTime() {}

  /// The event of the time that the rule puts on this day; it is still there and planned.
  static UUID create(Recorder recorder, UUID event, LocalDate original) {
    UUID own = copy(recorder, event);
    Record whole = recorder.base().selectFrom(EVENT).where(EVENT.ID.eq(event)).fetchSingle();
    LocalDate first = whole.get(EVENT.FIRST_DAY);
    LocalDate last = whole.get(EVENT.LAST_DAY);
    long more = first == null || last == null ? 0 : last.toEpochDay() - first.toEpochDay();
    Map<Field<?>, @Nullable Object> columns = new HashMap<>();
    columns.put(EVENT.FIRST_DAY, original);
    columns.put(EVENT.LAST_DAY, original.plusDays(more));
    columns.put(EVENT.SERIES_ID, whole.get(EVENT.SERIES_ID));
    columns.put(EVENT.SERIES_DAY, original);
    recorder.flush();
    recorder.update(EVENT, own, columns);
    return own;
  }

  /// A copy that belongs to no series.
  static UUID copy(Recorder recorder, UUID event) {
    Record whole = recorder.base().selectFrom(EVENT).where(EVENT.ID.eq(event)).fetchSingle();
    UUID own = Ids.next();
    Map<Field<?>, @Nullable Object> columns = new HashMap<>();
    for (Field<?> field : EVENT.fields()) {
      if (!NOT_COPIED.contains(field)) columns.put(field, whole.get(field));
    }
    columns.put(EVENT.STATUS, EventStatus.PLANNED.name());
    recorder.insert(EVENT, own, columns);
    HANGING.forEach(owner -> copy(recorder, owner, event, own));
    recorder.flush();
    return own;
  }

  private static void copy(Recorder recorder, TableField<?, UUID> owner, UUID event, UUID own) {
    Table<?> table = java.util.Objects.requireNonNull(owner.getTable());
    for (Record row :
        recorder
            .base()
            .selectFrom(table)
            .where(owner.eq(event))
            .and(Records.deletedAt(table).isNull())) {
      Map<Field<?>, @Nullable Object> columns = new HashMap<>();
      for (Field<?> field : table.fields()) {
        if (field.equals(Records.id(table)) || field.equals(Records.deletedAt(table))) continue;
        // Who came belongs to the time that they came to.
        if (field.equals(EVENT_ORGANIZATION.SESSION_ID)) continue;
        columns.put(field, row.get(field));
      }
      columns.put(owner, own);
      recorder.insert(table, Ids.next(), columns);
    }
  }
}
