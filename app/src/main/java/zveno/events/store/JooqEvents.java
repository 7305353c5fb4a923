package zveno.events.store;

import static zveno.database.jooq.Tables.EVENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import zveno.changes.ChangeKind;
import zveno.changes.store.JooqChangeJournal;
import zveno.changes.store.Recorder;
import zveno.database.Database;
import zveno.database.Ids;
import zveno.events.Event;
import zveno.events.EventDoubt;
import zveno.events.EventField;
import zveno.events.EventSeries;
import zveno.events.EventStatus;
import zveno.events.EventWhen;
import zveno.events.Events;
import zveno.events.TypedEvent;
import zveno.events.WrittenEvent;
import zveno.partners.DeletedPartner;
import zveno.settings.SchoolYear;

/// The events in the base.
public final class JooqEvents implements Events {
  private final Database database;
  private final JooqChangeJournal journal;
  private final Supplier<SchoolYear> year;
  private final String usual;

  /// @param year what is typed without a year is in this one
  /// @param usual the word for an event of no form, for the trash
  public JooqEvents(
      Database database, JooqChangeJournal journal, Supplier<SchoolYear> year, String usual) {
    this.database = database;
    this.journal = journal;
    this.year = year;
    this.usual = usual;
  }

  @Override
  public List<Event> all() {
    return database.read(base -> EventRows.events(base, EventRows.ALL));
  }

  @Override
  public List<Event> between(LocalDate from, LocalDate to) {
    return database.read(
        base ->
            EventRows.events(
                base,
                EVENT
                    .FIRST_DAY
                    .le(to)
                    .and(EVENT.LAST_DAY.ge(from))
                    .or(EVENT.SERIES_ID.isNotNull())
                    .or(EVENT.FIRST_DAY.isNull())));
  }

  @Override
  public Optional<Event> find(UUID event) {
    return find(List.of(event)).stream().findFirst();
  }

  @Override
  public List<Event> find(Collection<UUID> events) {
    return events.isEmpty()
        ? List.of()
        : database.read(base -> EventRows.events(base, EVENT.ID.in(events)));
  }

  @Override
  public Map<UUID, EventSeries> series() {
    return database.read(SeriesRows::all);
  }

  @Override
  public WrittenEvent add(Map<EventField, String> cells) {
    String title = cells.getOrDefault(EventField.TITLE, "").strip();
    if (title.isEmpty()) throw new IllegalArgumentException("no title");
    return journal
        .record(
            ChangeKind.CREATE,
            title,
            recorder -> new EventWriter(recorder).write(Ids.next(), cells, year.get()))
        .result();
  }

  @Override
  public List<EventDoubt> set(Collection<UUID> events, EventField field, String typed) {
    Map<EventField, String> cells = new EnumMap<>(Map.of(field, typed));
    return edit(events.stream().map(id -> new TypedEvent(Optional.of(id), cells)).toList()).stream()
        .flatMap(written -> written.doubts().stream())
        .toList();
  }

  @Override
  public List<WrittenEvent> paste(List<TypedEvent> rows) {
    return write(ChangeKind.PASTE, rows);
  }

  @Override
  public List<WrittenEvent> edit(List<TypedEvent> rows) {
    return write(ChangeKind.EDIT, rows);
  }

  private List<WrittenEvent> write(ChangeKind kind, List<TypedEvent> rows) {
    List<UUID> known = rows.stream().flatMap(row -> row.event().stream()).distinct().toList();
    return journal.record(kind, title(known), recorder -> write(recorder, known, rows)).result();
  }

  private List<WrittenEvent> write(Recorder recorder, List<UUID> known, List<TypedEvent> rows) {
    List<WrittenEvent> written = new ArrayList<>();
    List<TypedEvent> single = WholeSeries.write(recorder, rows, year.get(), written::add);
    recorder.flush();
    EventWriter writer = new EventWriter(recorder);
    Set<UUID> live = writer.prepare(known);
    for (TypedEvent row : single) {
      boolean gone = row.event().filter(id -> !live.contains(id)).isPresent();
      boolean nameless =
          row.event().isEmpty() && row.cells().getOrDefault(EventField.TITLE, "").isBlank();
      if (gone || nameless) continue;
      written.add(writer.write(row.event().orElseGet(Ids::next), row.cells(), year.get()));
    }
    return written;
  }

  @Override
  public void move(UUID event, EventWhen to, String reason) {
    edit(List.of(event), recorder -> Moving.move(recorder, event, to, reason));
  }

  @Override
  public void setStatus(Collection<UUID> events, EventStatus status, String reason) {
    edit(
        events,
        recorder -> {
          events.forEach(id -> recorder.update(EVENT, id, state(status, reason)));
          return true;
        });
  }

  private static Map<Field<?>, @Nullable Object> state(EventStatus status, String reason) {
    Map<Field<?>, @Nullable Object> columns = new HashMap<>();
    columns.put(EVENT.STATUS, status.name());
    columns.put(EVENT.STATUS_REASON, reason.isBlank() ? null : reason.strip());
    return columns;
  }

  @Override
  public void delete(Collection<UUID> events) {
    journal.record(
        ChangeKind.DELETE, title(events), recorder -> EventTrash.delete(recorder, events));
  }

  @Override
  public List<DeletedPartner> deleted() {
    return database.read(base -> EventTrash.deleted(base, usual));
  }

  @Override
  public void recover(Collection<UUID> events) {
    journal.record(
        ChangeKind.RECOVER, title(events), recorder -> EventTrash.recover(recorder, events));
  }

  private <T> T edit(Collection<UUID> events, Function<Recorder, T> work) {
    return journal.record(ChangeKind.EDIT, title(events), work).result();
  }

  /// The title of the only one; of several the journal tells how many records were touched.
  private String title(Collection<UUID> events) {
    if (events.size() != 1) return "";
    return database.read(base -> EventRows.title(base, events.iterator().next()));
  }
}
