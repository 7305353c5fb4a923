package zveno.events.store;

import static zveno.database.jooq.Tables.EVENT;
import static zveno.database.jooq.Tables.EVENT_PART;
import static zveno.database.jooq.Tables.EVENT_SESSION;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import zveno.changes.ChangeKind;
import zveno.changes.store.JooqChangeJournal;
import zveno.changes.store.Recorder;
import zveno.database.Database;
import zveno.database.Ids;
import zveno.events.Event;
import zveno.events.EventField;
import zveno.events.EventParts;
import zveno.events.SessionField;
import zveno.settings.SchoolYear;
import zveno.text.NameKey;

/// What events consist of, in the base.
public final class JooqEventParts implements EventParts {
  private final Database database;
  private final JooqChangeJournal journal;
  private final Supplier<SchoolYear> year;

  /// @param year what is typed without a year is in this one
  public JooqEventParts(Database database, JooqChangeJournal journal, Supplier<SchoolYear> year) {
    this.database = database;
    this.journal = journal;
    this.year = year;
  }

  @Override
  public Parts of(UUID event) {
    return database.read(
        base ->
            new Parts(
                SessionRows.of(base, event),
                EventRows.events(
                    base,
                    EVENT.ID.in(
                        DSL.select(EVENT_PART.PART_ID)
                            .from(EVENT_PART)
                            .where(EVENT_PART.WHOLE_ID.eq(event))
                            .and(EVENT_PART.DELETED_AT.isNull()))),
                whole(base, event)));
  }

  private static Optional<Event> whole(DSLContext base, UUID part) {
    return EventRows.events(
            base,
            EVENT.ID.in(
                DSL.select(EVENT_PART.WHOLE_ID)
                    .from(EVENT_PART)
                    .where(EVENT_PART.PART_ID.eq(part))
                    .and(EVENT_PART.DELETED_AT.isNull())))
        .stream()
        .findFirst();
  }

  @Override
  public UUID addSession(UUID event, String name) {
    return edit(
        event,
        recorder -> {
          UUID id = Ids.next();
          int place = recorder.base().fetchCount(EVENT_SESSION, EVENT_SESSION.EVENT_ID.eq(event));
          recorder.insert(
              EVENT_SESSION,
              id,
              Map.of(
                  EVENT_SESSION.EVENT_ID, event,
                  EVENT_SESSION.NAME, name,
                  EVENT_SESSION.PLACE, place));
          return id;
        });
  }

  @Override
  public boolean set(UUID session, SessionField field, String typed) {
    Optional<Map<Field<?>, @Nullable Object>> columns =
        SessionRows.columns(field, typed.strip(), year.get());
    if (columns.isEmpty()) return false;
    edit(owner(session), recorder -> recorder.update(EVENT_SESSION, session, columns.get()));
    return true;
  }

  @Override
  public void deleteSession(UUID session) {
    edit(
        owner(session),
        recorder -> {
          recorder.delete(EVENT_SESSION, session);
          return true;
        });
  }

  private UUID owner(UUID session) {
    return database.read(
        base ->
            base.select(EVENT_SESSION.EVENT_ID)
                .from(EVENT_SESSION)
                .where(EVENT_SESSION.ID.eq(session))
                .fetchSingle()
                .value1());
  }

  @Override
  public UUID addPart(UUID whole, String title) {
    return edit(
        whole,
        recorder -> {
          UUID part =
              free(recorder.base(), whole, title).orElseGet(() -> fresh(recorder, whole, title));
          int place = recorder.base().fetchCount(EVENT_PART, EVENT_PART.WHOLE_ID.eq(whole));
          recorder.insert(
              EVENT_PART,
              Ids.next(),
              Map.of(
                  EVENT_PART.WHOLE_ID, whole,
                  EVENT_PART.PART_ID, part,
                  EVENT_PART.PLACE, place));
          return part;
        });
  }

  /// Nothing is a part of itself, of two events, or of its own part.
  private static Optional<UUID> free(DSLContext base, UUID whole, String title) {
    NameKey key = NameKey.of(title);
    List<UUID> called =
        base
            .select(EVENT.ID, EVENT.TITLE)
            .from(EVENT)
            .where(EVENT.DELETED_AT.isNull())
            .and(EVENT.SERIES_DAY.isNull())
            .and(EVENT.ID.ne(whole))
            .and(
                EVENT.ID.notIn(
                    DSL.select(EVENT_PART.PART_ID)
                        .from(EVENT_PART)
                        .where(EVENT_PART.DELETED_AT.isNull())
                        .unionAll(
                            DSL.select(EVENT_PART.WHOLE_ID)
                                .from(EVENT_PART)
                                .where(EVENT_PART.DELETED_AT.isNull()))))
            .fetch()
            .stream()
            .filter(row -> NameKey.of(row.value2()).equals(key))
            .map(row -> row.value1())
            .toList();
    return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
  }

  private UUID fresh(Recorder recorder, UUID whole, String title) {
    UUID part = Ids.next();
    new EventWriter(recorder).write(part, Map.of(EventField.TITLE, title), year.get());
    recorder.flush();
    Map<Field<?>, @Nullable Object> when = new HashMap<>();
    recorder
        .base()
        .select(EVENT.PRECISION, EVENT.FIRST_DAY, EVENT.LAST_DAY)
        .from(EVENT)
        .where(EVENT.ID.eq(whole))
        .forEach(
            row -> {
              when.put(EVENT.PRECISION, row.value1());
              when.put(EVENT.FIRST_DAY, row.value2());
              when.put(EVENT.LAST_DAY, row.value3());
            });
    recorder.update(EVENT, part, when);
    return part;
  }

  @Override
  public void removePart(UUID whole, UUID part) {
    edit(
        whole,
        recorder -> {
          recorder
              .base()
              .select(EVENT_PART.ID)
              .from(EVENT_PART)
              .where(EVENT_PART.WHOLE_ID.eq(whole))
              .and(EVENT_PART.PART_ID.eq(part))
              .and(EVENT_PART.DELETED_AT.isNull())
              .fetch(EVENT_PART.ID)
              .forEach(id -> recorder.delete(EVENT_PART, id));
          return true;
        });
  }

  private <T> T edit(UUID event, Function<Recorder, T> work) {
    return journal
        .record(ChangeKind.EDIT, database.read(base -> EventRows.title(base, event)), work)
        .result();
  }
}
