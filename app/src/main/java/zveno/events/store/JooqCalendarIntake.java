package zveno.events.store;

import static zveno.database.jooq.Tables.EVENT;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import zveno.changes.ChangeKind;
import zveno.changes.store.JooqChangeJournal;
import zveno.changes.store.Recorder;
import zveno.database.Ids;
import zveno.database.jooq.tables.records.EventRecord;
import zveno.events.EventStatus;
import zveno.events.ics.CalendarIntake;
import zveno.events.ics.IcsCalendar;
import zveno.events.ics.IcsEvent;
import zveno.events.ics.IcsFault;
import zveno.events.ics.IcsProblem;
import zveno.events.ics.IcsRest;
import zveno.events.ics.IcsStatus;
import zveno.text.NameKey;

/// Takes the events of another program's calendar into the base: one transaction, one change. The
/// same file again finds its events by their names there, and changes nothing.
public final class JooqCalendarIntake implements CalendarIntake {
  private static final Field<?>[] WHEN = {
    EVENT.PRECISION,
    EVENT.FIRST_DAY,
    EVENT.LAST_DAY,
    EVENT.START_TIME,
    EVENT.END_TIME,
    EVENT.WHEN_TYPED
  };

  /// Of a preview only the numbers are wanted, not the values.
  private static final Recorder.Seen COUNTED =
      new Recorder.Seen() {
        @Override
        public boolean added(Table<?> table, UUID id) {
          return false;
        }

        @Override
        public void written(
            Table<?> table,
            UUID id,
            @Nullable Map<String, @Nullable String> before,
            Map<String, @Nullable String> after) {}
      };

  private final JooqChangeJournal journal;
  private final String untitled;

  /// @param untitled the title of an event that has none
  public JooqCalendarIntake(JooqChangeJournal journal, String untitled) {
    this.journal = journal;
    this.untitled = untitled;
  }

  /// @param day of the series that the event tells of
  private record Key(String name, Optional<LocalDate> day) {}

  @Override
  public Taken take(IcsCalendar calendar, String file, boolean rehearsed) {
    if (rehearsed) {
      return journal.look(COUNTED, recorder -> take(recorder, calendar));
    }
    var recorded = journal.record(ChangeKind.IMPORT, file, recorder -> take(recorder, calendar));
    Taken taken = recorded.result();
    return new Taken(
        taken.created(), taken.updated(), taken.unchanged(), taken.fates(), recorded.change());
  }

  private Taken take(Recorder recorder, IcsCalendar calendar) {
    List<IcsEvent> events = calendar.events();
    IdentityHashMap<IcsEvent, String> typed = typed(calendar);
    Map<Key, EventRecord> known = new HashMap<>();
    recorder
        .base()
        .selectFrom(EVENT)
        .where(EVENT.DELETED_AT.isNull())
        .forEach(
            row -> {
              known.put(key(row), row);
              // what we wrote ourselves comes back under the name we gave it
              if (row.getUid() == null && row.getSeriesDay() == null) {
                known.putIfAbsent(new Key(CalendarRows.uid(row), Optional.empty()), row);
              }
            });
    Map<String, UUID> series = new HashMap<>();
    known.forEach(
        (key, row) -> {
          if (key.day().isEmpty() && row.getSeriesId() != null) {
            series.put(key.name(), row.getSeriesId());
          }
        });
    IdentityHashMap<IcsEvent, Fate> fates = new IdentityHashMap<>();
    for (boolean ofSeries : List.of(false, true)) {
      for (IcsEvent event : events) {
        if (event.original().isPresent() != ofSeries) continue;
        @Nullable EventRecord before = known.get(key(event));
        boolean changed = write(recorder, event, typed.getOrDefault(event, ""), before, series);
        fates.put(event, before == null ? Fate.CREATE : changed ? Fate.UPDATE : Fate.UNCHANGED);
      }
    }
    List<Fate> told = events.stream().map(fates::get).toList();
    return new Taken(
        Collections.frequency(told, Fate.CREATE),
        Collections.frequency(told, Fate.UPDATE),
        Collections.frequency(told, Fate.UNCHANGED),
        told,
        Optional.empty());
  }

  private boolean write(
      Recorder recorder,
      IcsEvent event,
      String typed,
      @Nullable EventRecord before,
      Map<String, UUID> series) {
    Map<Field<?>, @Nullable Object> columns = columns(event, typed, before);
    boolean changed = false;
    String name = key(event).name();
    if (event.repeat().isPresent()) {
      boolean fresh = !series.containsKey(name);
      UUID id = series.computeIfAbsent(name, key -> Ids.next());
      changed = SeriesTaken.write(recorder, id, fresh, event.repeat().get());
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

  /// What stands in the file for the start of events that have no date.
  private static IdentityHashMap<IcsEvent, String> typed(IcsCalendar calendar) {
    IdentityHashMap<IcsEvent, String> typed = new IdentityHashMap<>();
    for (IcsProblem problem : calendar.problems()) {
      if (problem.fault() != IcsFault.DATE_INVALID || problem.event() == 0) continue;
      IcsEvent event = calendar.events().get(problem.event() - 1);
      if (event.time().isEmpty()) typed.putIfAbsent(event, problem.value());
    }
    return typed;
  }

  /// What the file does not say of an event that is there already stays as it is.
  private Map<Field<?>, @Nullable Object> columns(
      IcsEvent event, String typed, @Nullable EventRecord before) {
    Map<Field<?>, @Nullable Object> columns =
        WhenColumns.date(event.time().map(time -> time.date()));
    columns.put(EVENT.TITLE, event.title().isBlank() ? untitled : event.title());
    columns.put(EVENT.START_TIME, event.time().flatMap(time -> time.start()).orElse(null));
    columns.put(EVENT.END_TIME, event.time().flatMap(time -> time.end()).orElse(null));
    columns.put(EVENT.WHEN_TYPED, typed.isEmpty() ? null : typed);
    if (before != null && event.time().isEmpty() && typed.isEmpty()) {
      columns.keySet().removeAll(List.of(WHEN));
    }
    if (!event.place().isEmpty()) columns.put(EVENT.VENUE, event.place());
    if (!event.description().isEmpty()) columns.put(EVENT.NOTE, event.description());
    if (before == null || before.getUid() != null) {
      columns.put(EVENT.UID, event.uid().isBlank() ? null : event.uid());
    }
    String rest = IcsRest.of(event).text();
    columns.put(EVENT.ICS, rest.isEmpty() ? null : rest);
    if (event.status() == IcsStatus.CANCELLED) {
      columns.put(EVENT.STATUS, EventStatus.CANCELLED.name());
    }
    return columns;
  }

  private Key key(IcsEvent event) {
    String title = event.title().isBlank() ? untitled : event.title();
    return new Key(
        name(event.uid(), title, event.time().map(time -> time.date().first()).orElse(null)),
        event.original().map(moment -> moment.toLocalDate()));
  }

  private static Key key(EventRecord row) {
    Optional<LocalDate> orphan =
        IcsRest.read(EventRow.text(row.getIcs())).original().map(LocalDateTime::toLocalDate);
    return new Key(
        name(EventRow.text(row.getUid()), row.getTitle(), row.getFirstDay()),
        Optional.ofNullable(row.getSeriesDay()).or(() -> orphan));
  }

  /// Where a calendar gives no name, the title and the first day are one.
  private static String name(String uid, String title, @Nullable LocalDate first) {
    return uid.isBlank() ? NameKey.of(title).text() + "@" + first : uid;
  }
}
