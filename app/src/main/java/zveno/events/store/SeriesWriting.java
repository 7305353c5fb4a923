package zveno.events.store;

import static zveno.database.jooq.Tables.EVENT;
import static zveno.database.jooq.Tables.EVENT_SERIES;
import static zveno.database.jooq.Tables.SERIES_EXCEPTION;
import static zveno.database.jooq.Tables.SERIES_EXTRA;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import zveno.changes.store.Recorder;
import zveno.database.Ids;
import zveno.events.Event;
import zveno.events.EventSeries;
import zveno.events.EventStatus;
import zveno.events.RepeatedEvent;
import zveno.events.series.Series;
import zveno.events.time.PartialDate;

/// Writes what repeats, inside one change.
final class SeriesWriting {
  private SeriesWriting() {}

  /// Gives a series another rule and other days that differ.
  static void write(Recorder recorder, UUID series, Series now) {
    recorder.update(EVENT_SERIES, series, Map.of(EVENT_SERIES.RULE, now.rule().text()));
    forgetDays(recorder, series);
    days(recorder, series, now);
  }

  /// Adds a series that skips as another one does.
  static UUID add(Recorder recorder, EventSeries like, Series now) {
    UUID series = Ids.next();
    Map<Field<?>, @Nullable Object> columns = new HashMap<>();
    columns.put(EVENT_SERIES.RULE, now.rule().text());
    columns.put(EVENT_SERIES.SKIP_DAYS_OFF, like.skipDaysOff());
    columns.put(EVENT_SERIES.SKIP_VACATIONS, like.skipVacations());
    columns.put(EVENT_SERIES.MEMBERSHIP, like.membership().map(Enum::name).orElse(null));
    recorder.insert(EVENT_SERIES, series, columns);
    days(recorder, series, now);
    return series;
  }

  /// Lets an event be the one that a series repeats, from its first day on.
  static void begin(Recorder recorder, UUID event, UUID series, Event like, Series now) {
    Map<Field<?>, @Nullable Object> columns =
        WhenColumns.date(Optional.of(JooqSeries.lasting(like, now.start().toLocalDate())));
    columns.put(EVENT.SERIES_ID, series);
    columns.put(EVENT.SERIES_DAY, null);
    recorder.update(EVENT, event, columns);
  }

  /// Events of single times go with their series; one that was held stays when it was.
  static void follow(Recorder recorder, List<Event> own, UUID series, Series now, int days) {
    List<Event> sorted =
        own.stream().sorted(Comparator.comparing(RepeatedEvent::original)).toList();
    List<LocalDate> names = new ArrayList<>(now.moved().keySet());
    for (int i = 0; i < sorted.size() && i < names.size(); i++) {
      Event event = sorted.get(i);
      Map<Field<?>, @Nullable Object> columns = new HashMap<>();
      boolean stays = event.state().status() == EventStatus.HELD;
      Optional<PartialDate> date = event.when().date();
      if (!stays && date.isPresent() && date.get().precision().isExact()) {
        columns.putAll(
            WhenColumns.date(
                Optional.of(JooqSeries.lasting(event, date.get().first().plusDays(days)))));
      }
      columns.put(EVENT.SERIES_ID, series);
      columns.put(EVENT.SERIES_DAY, names.get(i));
      recorder.update(EVENT, event.id(), columns);
    }
  }

  /// Puts a series and its days into the trash.
  static void forget(Recorder recorder, UUID series) {
    forgetDays(recorder, series);
    recorder.delete(EVENT_SERIES, series);
  }

  private static void forgetDays(Recorder recorder, UUID series) {
    recorder
        .base()
        .select(SERIES_EXCEPTION.ID)
        .from(SERIES_EXCEPTION)
        .where(SERIES_EXCEPTION.SERIES_ID.eq(series))
        .and(SERIES_EXCEPTION.DELETED_AT.isNull())
        .fetch(SERIES_EXCEPTION.ID)
        .forEach(id -> recorder.delete(SERIES_EXCEPTION, id));
    recorder
        .base()
        .select(SERIES_EXTRA.ID)
        .from(SERIES_EXTRA)
        .where(SERIES_EXTRA.SERIES_ID.eq(series))
        .and(SERIES_EXTRA.DELETED_AT.isNull())
        .fetch(SERIES_EXTRA.ID)
        .forEach(id -> recorder.delete(SERIES_EXTRA, id));
  }

  private static void days(Recorder recorder, UUID series, Series now) {
    for (LocalDate day : now.except()) {
      recorder.insert(
          SERIES_EXCEPTION,
          Ids.next(),
          Map.of(SERIES_EXCEPTION.SERIES_ID, series, SERIES_EXCEPTION.ON_DAY, day));
    }
    for (LocalDate day : now.added()) {
      recorder.insert(
          SERIES_EXTRA,
          Ids.next(),
          Map.of(SERIES_EXTRA.SERIES_ID, series, SERIES_EXTRA.ON_DAY, day));
    }
  }
}
