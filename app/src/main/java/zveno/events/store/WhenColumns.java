package zveno.events.store;

import static zveno.database.jooq.Tables.EVENT;
import static zveno.database.jooq.Tables.EVENT_MOVE;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import zveno.events.EventWhen;
import zveno.events.time.DayTimes;
import zveno.events.time.PartialDate;
import zveno.events.time.Precision;

/// When an event is, as columns. The same five stand in the trail of its moves.
final class WhenColumns {
  private WhenColumns() {}

  static EventWhen of(Record row) {
    String typed = row.get(EVENT.WHEN_TYPED);
    return new EventWhen(
        date(row.get(EVENT.PRECISION), row.get(EVENT.FIRST_DAY), row.get(EVENT.LAST_DAY)),
        times(row.get(EVENT.START_TIME), row.get(EVENT.END_TIME)),
        typed == null ? "" : typed);
  }

  static EventWhen ofMove(Record row) {
    return new EventWhen(
        date(
            row.get(EVENT_MOVE.PRECISION),
            row.get(EVENT_MOVE.FIRST_DAY),
            row.get(EVENT_MOVE.LAST_DAY)),
        times(row.get(EVENT_MOVE.START_TIME), row.get(EVENT_MOVE.END_TIME)),
        "");
  }

  private static Optional<PartialDate> date(
      @Nullable String precision, @Nullable LocalDate first, @Nullable LocalDate last) {
    return precision == null || first == null || last == null
        ? Optional.empty()
        : Optional.of(new PartialDate(Precision.valueOf(precision), first, last));
  }

  /// An end that is not after the start belongs to the last day of a range and is told by the row.
  private static Optional<DayTimes> times(@Nullable LocalTime start, @Nullable LocalTime end) {
    if (start == null) return Optional.empty();
    return Optional.of(
        end == null || !end.isAfter(start) ? DayTimes.from(start) : DayTimes.between(start, end));
  }

  static Map<Field<?>, @Nullable Object> event(EventWhen when) {
    Map<Field<?>, @Nullable Object> columns = date(when.date());
    columns.putAll(times(when.times()));
    columns.put(EVENT.WHEN_TYPED, when.typed().isEmpty() ? null : when.typed());
    return columns;
  }

  static Map<Field<?>, @Nullable Object> date(Optional<PartialDate> date) {
    Map<Field<?>, @Nullable Object> columns = new HashMap<>();
    put(columns, EVENT.PRECISION, EVENT.FIRST_DAY, EVENT.LAST_DAY, date);
    return columns;
  }

  static Map<Field<?>, @Nullable Object> times(Optional<DayTimes> times) {
    Map<Field<?>, @Nullable Object> columns = new HashMap<>();
    columns.put(EVENT.START_TIME, times.map(DayTimes::start).orElse(null));
    columns.put(EVENT.END_TIME, times.flatMap(DayTimes::end).orElse(null));
    return columns;
  }

  static Map<Field<?>, @Nullable Object> move(EventWhen when) {
    Map<Field<?>, @Nullable Object> columns = new HashMap<>();
    put(columns, EVENT_MOVE.PRECISION, EVENT_MOVE.FIRST_DAY, EVENT_MOVE.LAST_DAY, when.date());
    columns.put(EVENT_MOVE.START_TIME, when.times().map(DayTimes::start).orElse(null));
    columns.put(EVENT_MOVE.END_TIME, when.times().flatMap(DayTimes::end).orElse(null));
    return columns;
  }

  private static void put(
      Map<Field<?>, @Nullable Object> columns,
      TableField<?, String> precision,
      TableField<?, LocalDate> first,
      TableField<?, LocalDate> last,
      Optional<PartialDate> date) {
    columns.put(precision, date.map(d -> d.precision().name()).orElse(null));
    columns.put(first, date.map(PartialDate::first).orElse(null));
    columns.put(last, date.map(PartialDate::last).orElse(null));
  }
}
