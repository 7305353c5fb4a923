package zveno.events.store;

import static zveno.database.jooq.Tables.EVENT;
import static zveno.database.jooq.Tables.EVENT_SERIES;
import static zveno.database.jooq.Tables.SERIES_EXCEPTION;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import zveno.changes.ChangeKind;
import zveno.changes.store.JooqChangeJournal;
import zveno.changes.store.Recorder;
import zveno.database.Database;
import zveno.database.Ids;
import zveno.events.Event;
import zveno.events.EventField;
import zveno.events.EventStatus;
import zveno.events.EventWhen;
import zveno.events.Membership;
import zveno.events.Reach;
import zveno.events.RepeatedEvent;
import zveno.events.SeriesDay;
import zveno.events.SeriesEdits;
import zveno.events.WrittenEvent;
import zveno.events.series.Repeat;
import zveno.events.series.Skip;
import zveno.events.time.PartialDate;
import zveno.settings.SchoolYear;

/// Events that repeat, in the base.
public final class JooqSeries implements SeriesEdits {
  private final Database database;
  private final JooqChangeJournal journal;
  private final Supplier<SchoolYear> year;

  /// @param year what is typed without a year is in this one
  public JooqSeries(Database database, JooqChangeJournal journal, Supplier<SchoolYear> year) {
    this.database = database;
    this.journal = journal;
    this.year = year;
  }

  @Override
  public Optional<RepeatedEvent> find(UUID event) {
    return database.read(base -> find(base, event));
  }

  static Optional<RepeatedEvent> find(DSLContext base, UUID event) {
    Optional<Event> asked = EventRows.events(base, EVENT.ID.eq(event)).stream().findFirst();
    Optional<UUID> series = asked.flatMap(Event::series).map(SeriesDay::series);
    if (series.isEmpty()) return Optional.empty();
    List<Event> all = EventRows.events(base, EVENT.SERIES_ID.eq(series.get()));
    Optional<Event> whole = all.stream().filter(one -> !isTime(one)).findFirst();
    return whole.flatMap(
        one ->
            Optional.ofNullable(SeriesRows.all(base).get(series.get()))
                .map(
                    kept ->
                        new RepeatedEvent(
                            one, kept, all.stream().filter(JooqSeries::isTime).toList())));
  }

  private static boolean isTime(Event event) {
    return event.series().flatMap(SeriesDay::day).isPresent();
  }

  @Override
  public void repeat(UUID event, Repeat rule, Skip skip, Optional<Membership> membership) {
    edit(
        event,
        recorder -> {
          UUID series =
              find(recorder.base(), event).map(known -> known.kept().id()).orElseGet(Ids::next);
          boolean fresh = SeriesRows.all(recorder.base()).get(series) == null;
          Map<Field<?>, @Nullable Object> columns = new HashMap<>();
          columns.put(EVENT_SERIES.RULE, rule.text());
          columns.put(EVENT_SERIES.SKIP_DAYS_OFF, skip.daysOff());
          columns.put(EVENT_SERIES.SKIP_VACATIONS, skip.vacations());
          columns.put(EVENT_SERIES.MEMBERSHIP, membership.map(Enum::name).orElse(null));
          if (!fresh) return recorder.update(EVENT_SERIES, series, columns);
          recorder.insert(EVENT_SERIES, series, columns);
          return recorder.update(EVENT, event, Map.of(EVENT.SERIES_ID, series));
        });
  }

  @Override
  public void stop(UUID event) {
    edit(
        event,
        recorder -> {
          Optional<RepeatedEvent> known = find(recorder.base(), event);
          known.ifPresent(
              repeated -> {
                Map<Field<?>, @Nullable Object> none = new HashMap<>();
                none.put(EVENT.SERIES_ID, null);
                none.put(EVENT.SERIES_DAY, null);
                recorder.update(EVENT, repeated.event().id(), none);
                repeated.own().forEach(one -> recorder.update(EVENT, one.id(), none));
                SeriesWriting.forget(recorder, repeated.kept().id());
              });
          return known.isPresent();
        });
  }

  @Override
  public UUID moveOne(UUID event, LocalDate original, EventWhen to, String reason) {
    return edit(
        event,
        recorder -> {
          UUID own = OwnTime.create(recorder, event, original);
          Moving.move(recorder, own, to, reason);
          return own;
        });
  }

  @Override
  public UUID markOne(UUID event, LocalDate original, EventStatus status, String reason) {
    return edit(
        event,
        recorder -> {
          UUID own = OwnTime.create(recorder, event, original);
          Map<Field<?>, @Nullable Object> columns = new HashMap<>();
          columns.put(EVENT.STATUS, status.name());
          columns.put(EVENT.STATUS_REASON, reason.isBlank() ? null : reason.strip());
          recorder.update(EVENT, own, columns);
          return own;
        });
  }

  @Override
  public void leaveOut(UUID event, LocalDate original) {
    edit(
        event,
        recorder -> {
          UUID series =
              recorder
                  .base()
                  .select(EVENT.SERIES_ID)
                  .from(EVENT)
                  .where(EVENT.ID.eq(event))
                  .fetchSingle(EVENT.SERIES_ID);
          recorder.insert(
              SERIES_EXCEPTION,
              Ids.next(),
              Map.of(SERIES_EXCEPTION.SERIES_ID, series, SERIES_EXCEPTION.ON_DAY, original));
          return true;
        });
  }

  @Override
  public void bringBack(UUID event, LocalDate original) {
    edit(
        event,
        recorder -> {
          recorder
              .base()
              .select(SERIES_EXCEPTION.ID)
              .from(SERIES_EXCEPTION)
              .join(EVENT)
              .on(EVENT.SERIES_ID.eq(SERIES_EXCEPTION.SERIES_ID))
              .where(EVENT.ID.eq(event))
              .and(SERIES_EXCEPTION.ON_DAY.eq(original))
              .and(SERIES_EXCEPTION.DELETED_AT.isNull())
              .fetch(SERIES_EXCEPTION.ID)
              .forEach(id -> recorder.delete(SERIES_EXCEPTION, id));
          return true;
        });
  }

  @Override
  public Optional<WrittenEvent> change(
      UUID event, LocalDate original, Reach reach, Map<EventField, String> cells) {
    return find(event)
        .flatMap(found -> SeriesChanging.of(found, Optional.of(original), reach, cells, year.get()))
        .map(change -> edit(event, recorder -> change.write(recorder, year.get())))
        .map(List::getFirst);
  }

  /// The days of an event that begins elsewhere and lasts as long.
  static PartialDate lasting(Event event, LocalDate first) {
    long more = event.when().date().map(date -> date.days() - 1).orElse(0L);
    return PartialDate.range(first, first.plusDays(more));
  }

  private <T> T edit(UUID event, Function<Recorder, T> work) {
    String title = database.read(base -> EventRows.title(base, event));
    return journal.record(ChangeKind.EDIT, title, work).result();
  }
}
