package zveno.events.store;

import static zveno.database.jooq.Tables.EVENT_SERIES;
import static zveno.database.jooq.Tables.SERIES_EXCEPTION;
import static zveno.database.jooq.Tables.SERIES_EXTRA;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import zveno.changes.store.Recorder;
import zveno.database.Ids;
import zveno.database.Records;
import zveno.events.ics.IcsRepeat;
import zveno.events.series.Repeat;

/// Writes how an event of a calendar file repeats.
final class SeriesTaken {
  private SeriesTaken() {}

  static boolean write(Recorder recorder, UUID id, boolean fresh, IcsRepeat repeat) {
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
            fresh,
            repeat.except());
    boolean beside =
        days(
            recorder,
            SERIES_EXTRA,
            SERIES_EXTRA.SERIES_ID,
            SERIES_EXTRA.ON_DAY,
            id,
            fresh,
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
      boolean fresh,
      SortedSet<LocalDate> wanted) {
    Map<LocalDate, UUID> stored =
        fresh
            ? Map.of()
            : recorder
                .base()
                .select(Records.id(table), day)
                .from(table)
                .where(parent.eq(series))
                .and(Records.deletedAt(table).isNull())
                .fetchMap(day, Records.id(table));
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
}
