package zveno.events.store;

import static zveno.database.jooq.Tables.EVENT;
import static zveno.database.jooq.Tables.EVENT_SERIES;
import static zveno.database.jooq.Tables.SERIES_EXCEPTION;
import static zveno.database.jooq.Tables.SERIES_EXTRA;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import zveno.changes.ChangeKind;
import zveno.changes.store.JooqChangeJournal;
import zveno.changes.store.Recorder;
import zveno.database.Ids;
import zveno.database.Records;
import zveno.database.jooq.tables.records.EventRecord;
import zveno.events.EventStatus;
import zveno.events.ics.IcsEvent;
import zveno.events.ics.IcsRepeat;
import zveno.events.ics.IcsStatus;
import zveno.events.series.Repeat;
import zveno.text.NameKey;

/// Takes the events of another program's calendar into the base: one transaction, one change. The
/// same file again finds its events by their names there, and changes nothing.
public final class JooqCalendarIntake {
  private final JooqChangeJournal journal;
  private final String untitled;

  /// @param untitled the title of an event that has none
  public JooqCalendarIntake(JooqChangeJournal journal, String untitled) {
    this.journal = journal;
    this.untitled = untitled;
  }

  /// What became of the events.
  public record Taken(int created, int updated, int unchanged, Optional<UUID> change) {}

  /// @param day of the series that the event tells of
  private record Key(String name, Optional<LocalDate> day) {}

  public Taken take(List<IcsEvent> events, String file, boolean dryRun) {
    if (dryRun) {
      return journal.rehearse(ChangeKind.IMPORT, recorder -> take(recorder, events));
    }
    var recorded = journal.record(ChangeKind.IMPORT, file, recorder -> take(recorder, events));
    Taken taken = recorded.result();
    return new Taken(taken.created(), taken.updated(), taken.unchanged(), recorded.change());
  }

  private Taken take(Recorder recorder, List<IcsEvent> events) {
    Map<Key, EventRecord> known = new HashMap<>();
    recorder
        .base()
        .selectFrom(EVENT)
        .where(EVENT.DELETED_AT.isNull())
        .forEach(row -> known.put(key(row), row));
    Map<String, UUID> series = new HashMap<>();
    known.forEach(
        (key, row) -> {
          if (key.day().isEmpty() && row.getSeriesId() != null) {
            series.put(key.name(), row.getSeriesId());
          }
        });
    int created = 0;
    int updated = 0;
    int unchanged = 0;
    for (boolean ofSeries : List.of(false, true)) {
      for (IcsEvent event : events) {
        if (event.original().isPresent() != ofSeries) continue;
        @Nullable EventRecord before = known.get(key(event));
        boolean changed = write(recorder, event, before, series);
        if (before == null) created++;
        else if (changed) updated++;
        else unchanged++;
      }
    }
    return new Taken(created, updated, unchanged, Optional.empty());
  }

  private boolean write(
      Recorder recorder, IcsEvent event, @Nullable EventRecord before, Map<String, UUID> series) {
    Map<Field<?>, @Nullable Object> columns = columns(event);
    boolean changed = false;
    String name = key(event).name();
    if (event.repeat().isPresent()) {
      boolean fresh = !series.containsKey(name);
      UUID id = series.computeIfAbsent(name, key -> Ids.next());
      changed = series(recorder, id, fresh, event.repeat().get());
      columns.put(EVENT.SERIES_ID, id);
    } else if (event.original().isPresent() && series.containsKey(name)) {
      columns.put(EVENT.SERIES_ID, series.get(name));
      columns.put(EVENT.SERIES_DAY, event.original().get().toLocalDate());
    }
    if (before == null) {
      columns.putIfAbsent(EVENT.STATUS, EventStatus.PLANNED.name());
      recorder.insert(EVENT, Ids.next(), columns);
      return true;
    }
    Map<Field<?>, @Nullable Object> old = new HashMap<>();
    columns.keySet().forEach(field -> old.put(field, before.get(field)));
    boolean itself = recorder.update(EVENT, before.getId(), old, columns);
    return itself || changed;
  }

  private Map<Field<?>, @Nullable Object> columns(IcsEvent event) {
    Map<Field<?>, @Nullable Object> columns =
        WhenColumns.date(event.time().map(time -> time.date()));
    columns.put(EVENT.TITLE, event.title().isBlank() ? untitled : event.title());
    columns.put(EVENT.START_TIME, event.time().flatMap(time -> time.start()).orElse(null));
    columns.put(EVENT.END_TIME, event.time().flatMap(time -> time.end()).orElse(null));
    columns.put(EVENT.VENUE, event.place().isBlank() ? null : event.place());
    columns.put(EVENT.NOTE, event.description().isBlank() ? null : event.description());
    columns.put(EVENT.UID, event.uid().isBlank() ? null : event.uid());
    if (event.status() == IcsStatus.CANCELLED) {
      columns.put(EVENT.STATUS, EventStatus.CANCELLED.name());
    }
    return columns;
  }

  private static boolean series(Recorder recorder, UUID id, boolean fresh, IcsRepeat repeat) {
    boolean ours = repeat.rule() instanceof Repeat;
    Map<Field<?>, @Nullable Object> columns = new HashMap<>();
    columns.put(EVENT_SERIES.RULE, ours ? repeat.rule().text() : null);
    columns.put(EVENT_SERIES.FOREIGN_RULE, ours ? null : repeat.rule().text());
    columns.put(EVENT_SERIES.SKIP_DAYS_OFF, repeat.skip().daysOff());
    columns.put(EVENT_SERIES.SKIP_VACATIONS, repeat.skip().vacations());
    boolean changed = fresh;
    if (fresh) recorder.insert(EVENT_SERIES, id, columns);
    else changed = recorder.update(EVENT_SERIES, id, columns);
    changed |=
        days(
            recorder,
            SERIES_EXCEPTION,
            SERIES_EXCEPTION.SERIES_ID,
            SERIES_EXCEPTION.ON_DAY,
            id,
            repeat.except());
    boolean beside =
        days(
            recorder,
            SERIES_EXTRA,
            SERIES_EXTRA.SERIES_ID,
            SERIES_EXTRA.ON_DAY,
            id,
            repeat.added());
    return changed || beside;
  }

  /// Makes the days of a series exactly these.
  private static boolean days(
      Recorder recorder,
      Table<?> table,
      TableField<?, UUID> parent,
      TableField<?, LocalDate> day,
      UUID series,
      SortedSet<LocalDate> wanted) {
    Map<LocalDate, UUID> stored = new HashMap<>();
    recorder
        .base()
        .select(Records.id(table), day)
        .from(table)
        .where(parent.eq(series))
        .and(Records.deletedAt(table).isNull())
        .forEach(row -> stored.put(row.value2(), row.value1()));
    boolean changed = false;
    for (Map.Entry<LocalDate, UUID> one : stored.entrySet()) {
      if (wanted.contains(one.getKey())) continue;
      recorder.delete(table, one.getValue());
      changed = true;
    }
    for (LocalDate one : wanted) {
      if (stored.containsKey(one)) continue;
      recorder.insert(table, Ids.next(), Map.of(parent, series, day, one));
      changed = true;
    }
    return changed;
  }

  private Key key(IcsEvent event) {
    String title = event.title().isBlank() ? untitled : event.title();
    return new Key(
        name(event.uid(), title, event.time().map(time -> time.date().first()).orElse(null)),
        event.original().map(moment -> moment.toLocalDate()));
  }

  private static Key key(EventRecord row) {
    return new Key(
        name(EventRow.text(row.getUid()), row.getTitle(), row.getFirstDay()),
        Optional.ofNullable(row.getSeriesDay()));
  }

  /// Where a calendar gives no name, the title and the first day are one.
  private static String name(String uid, String title, @Nullable LocalDate first) {
    return uid.isBlank() ? NameKey.of(title).text() + "@" + first : uid;
  }
}
