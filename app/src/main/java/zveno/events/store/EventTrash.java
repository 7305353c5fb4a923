package zveno.events.store;

import static zveno.database.jooq.Tables.ATTACHMENT;
import static zveno.database.jooq.Tables.EVENT;
import static zveno.database.jooq.Tables.EVENT_AUDIENCE;
import static zveno.database.jooq.Tables.EVENT_FORM;
import static zveno.database.jooq.Tables.EVENT_METHODIST;
import static zveno.database.jooq.Tables.EVENT_MOVE;
import static zveno.database.jooq.Tables.EVENT_ORGANIZATION;
import static zveno.database.jooq.Tables.EVENT_PART;
import static zveno.database.jooq.Tables.EVENT_PERSON;
import static zveno.database.jooq.Tables.EVENT_SERIES;
import static zveno.database.jooq.Tables.EVENT_SESSION;
import static zveno.database.jooq.Tables.SERIES_EXCEPTION;
import static zveno.database.jooq.Tables.SERIES_EXTRA;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import zveno.changes.store.Recorder;
import zveno.database.Records;
import zveno.partners.DeletedPartner;

/// Deleted events: the event and all that hangs on it go and come back together, with the
/// occurrences of a series where the event is the one that it repeats.
final class EventTrash {
  private static final List<Child> HANGING =
      List.of(
          new Child(EVENT_AUDIENCE, EVENT_AUDIENCE.EVENT_ID),
          new Child(EVENT_METHODIST, EVENT_METHODIST.EVENT_ID),
          new Child(EVENT_MOVE, EVENT_MOVE.EVENT_ID),
          new Child(EVENT_PERSON, EVENT_PERSON.EVENT_ID),
          new Child(EVENT_ORGANIZATION, EVENT_ORGANIZATION.EVENT_ID),
          new Child(EVENT_SESSION, EVENT_SESSION.EVENT_ID),
          new Child(EVENT_PART, EVENT_PART.WHOLE_ID),
          new Child(EVENT_PART, EVENT_PART.PART_ID),
          new Child(ATTACHMENT, ATTACHMENT.EVENT_ID),
          new Child(EVENT, EVENT.ID));
  private static final List<Child> OF_SERIES =
      List.of(
          new Child(SERIES_EXCEPTION, SERIES_EXCEPTION.SERIES_ID),
          new Child(SERIES_EXTRA, SERIES_EXTRA.SERIES_ID),
          new Child(EVENT_SERIES, EVENT_SERIES.ID));

  private EventTrash() {}

  private record Child(Table<?> table, Field<UUID> parent) {}

  static int delete(Recorder recorder, Collection<UUID> events) {
    recorder.flush();
    DSLContext base = recorder.base();
    Set<UUID> series = series(base, events);
    Set<UUID> all = with(base, events, EVENT.SERIES_ID.in(series).and(EVENT.DELETED_AT.isNull()));
    each(base, HANGING, all, null, recorder::delete);
    each(base, OF_SERIES, series, null, recorder::delete);
    return all.size();
  }

  static int recover(Recorder recorder, Collection<UUID> events) {
    DSLContext base = recorder.base();
    for (UUID event : events) {
      LocalDateTime when =
          base.select(EVENT.DELETED_AT)
              .from(EVENT)
              .where(EVENT.ID.eq(event))
              .fetchSingle(EVENT.DELETED_AT);
      if (when == null) continue;
      Set<UUID> series = series(base, List.of(event));
      Condition together = EVENT.SERIES_ID.in(series).and(EVENT.DELETED_AT.eq(when));
      each(base, OF_SERIES, series, when, recorder::recover);
      each(base, HANGING.reversed(), with(base, List.of(event), together), when, recorder::recover);
    }
    return events.size();
  }

  /// Every row once, though a part may be one of two deleted events.
  private static void each(
      DSLContext base,
      List<Child> children,
      Collection<UUID> parents,
      @org.jspecify.annotations.Nullable LocalDateTime deleted,
      java.util.function.BiConsumer<Table<?>, UUID> work) {
    Set<UUID> done = new LinkedHashSet<>();
    for (Child child : children) {
      Field<LocalDateTime> column = Records.deletedAt(child.table());
      base
          .select(Records.id(child.table()))
          .from(child.table())
          .where(child.parent().in(parents))
          .and(deleted == null ? column.isNull() : column.eq(deleted))
          .fetch(Records.id(child.table()))
          .stream()
          .filter(done::add)
          .forEach(id -> work.accept(child.table(), id));
    }
  }

  /// The series that these events are repeated by.
  private static Set<UUID> series(DSLContext base, Collection<UUID> events) {
    return base.select(EVENT.SERIES_ID)
        .from(EVENT)
        .where(EVENT.ID.in(events))
        .and(EVENT.SERIES_ID.isNotNull())
        .and(EVENT.SERIES_DAY.isNull())
        .fetchSet(EVENT.SERIES_ID);
  }

  private static Set<UUID> with(DSLContext base, Collection<UUID> events, Condition others) {
    Set<UUID> all = new LinkedHashSet<>(events);
    all.addAll(base.select(EVENT.ID).from(EVENT).where(others).fetch(EVENT.ID));
    return all;
  }

  /// An occurrence that went with its series is not told for itself.
  static List<DeletedPartner> deleted(DSLContext base, String usual) {
    var whole = EVENT.as("whole_event");
    return base.select(EVENT.ID, EVENT.TITLE, EVENT_FORM.NAME, EVENT.DELETED_AT)
        .from(EVENT)
        .leftJoin(EVENT_FORM)
        .on(EVENT_FORM.ID.eq(EVENT.FORM_ID))
        .where(EVENT.DELETED_AT.isNotNull())
        .andNotExists(
            base.selectOne()
                .from(whole)
                .where(whole.SERIES_ID.eq(EVENT.SERIES_ID))
                .and(whole.SERIES_DAY.isNull())
                .and(EVENT.SERIES_DAY.isNotNull())
                .and(whole.DELETED_AT.eq(EVENT.DELETED_AT)))
        .orderBy(EVENT.DELETED_AT.desc(), EVENT.TITLE)
        .fetch(
            row ->
                new DeletedPartner(
                    row.value1(),
                    row.value2(),
                    row.value3() == null ? usual : row.value3(),
                    row.value4().toInstant(ZoneOffset.UTC)));
  }
}
