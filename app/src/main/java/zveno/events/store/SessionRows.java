package zveno.events.store;

import static zveno.database.jooq.Tables.EVENT_SESSION;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import zveno.database.jooq.tables.records.EventSessionRecord;
import zveno.events.EventNumber;
import zveno.events.EventSession;
import zveno.events.SessionField;
import zveno.events.time.DateReader;
import zveno.events.time.PartialDate;
import zveno.events.time.Precision;
import zveno.settings.SchoolYear;

/// Sessions of events as rows.
final class SessionRows {
  private static final int LAST_GRADE = 11;
  private static final Pattern GRADES =
      Pattern.compile("(\\d{1,2})(?:\\s*[-–—]\\s*(\\d{1,2}))?(?:\\s+\\p{L}+\\.?)?");

  private SessionRows() {}

  static List<EventSession> of(DSLContext base, UUID event) {
    return base.selectFrom(EVENT_SESSION)
        .where(EVENT_SESSION.EVENT_ID.eq(event))
        .and(EVENT_SESSION.DELETED_AT.isNull())
        .orderBy(EVENT_SESSION.PLACE, EVENT_SESSION.ID)
        .fetch(SessionRows::session);
  }

  private static EventSession session(EventSessionRecord row) {
    return new EventSession(
        row.getId(),
        row.getName(),
        row.getPrecision() == null
            ? Optional.empty()
            : Optional.of(
                new PartialDate(
                    Precision.valueOf(row.getPrecision()), row.getFirstDay(), row.getLastDay())),
        number(row.getGradeFrom()),
        number(row.getGradeTo()),
        number(row.getParticipants()),
        number(row.getDistrictsTyped()));
  }

  private static OptionalInt number(@Nullable Integer stored) {
    return stored == null ? OptionalInt.empty() : OptionalInt.of(stored);
  }

  /// What was typed, as columns; empty where it was not understood.
  static Optional<Map<Field<?>, @Nullable Object>> columns(
      SessionField field, String typed, SchoolYear year) {
    return switch (field) {
      case NAME ->
          typed.isEmpty() ? Optional.empty() : Optional.of(Map.of(EVENT_SESSION.NAME, typed));
      case WHEN -> when(typed, year);
      case GRADES -> grades(typed);
      case PARTICIPANTS -> number(EVENT_SESSION.PARTICIPANTS, typed);
      case DISTRICTS -> number(EVENT_SESSION.DISTRICTS_TYPED, typed);
    };
  }

  private static Optional<Map<Field<?>, @Nullable Object>> when(String typed, SchoolYear year) {
    Optional<PartialDate> date = new DateReader(year).read(typed).found().map(when -> when.date());
    if (date.isEmpty() && !typed.isEmpty()) return Optional.empty();
    Map<Field<?>, @Nullable Object> columns = new HashMap<>();
    columns.put(EVENT_SESSION.PRECISION, date.map(d -> d.precision().name()).orElse(null));
    columns.put(EVENT_SESSION.FIRST_DAY, date.map(PartialDate::first).orElse(null));
    columns.put(EVENT_SESSION.LAST_DAY, date.map(PartialDate::last).orElse(null));
    return Optional.of(columns);
  }

  private static Optional<Map<Field<?>, @Nullable Object>> grades(String typed) {
    Map<Field<?>, @Nullable Object> columns = new HashMap<>();
    columns.put(EVENT_SESSION.GRADE_FROM, null);
    columns.put(EVENT_SESSION.GRADE_TO, null);
    if (typed.isEmpty()) return Optional.of(columns);
    Matcher grades = GRADES.matcher(typed);
    if (!grades.matches()) return Optional.empty();
    int from = Integer.parseInt(grades.group(1));
    int to = grades.group(2) == null ? from : Integer.parseInt(grades.group(2));
    if (from < 1 || to > LAST_GRADE || from > to) return Optional.empty();
    columns.put(EVENT_SESSION.GRADE_FROM, from);
    columns.put(EVENT_SESSION.GRADE_TO, to);
    return Optional.of(columns);
  }

  private static Optional<Map<Field<?>, @Nullable Object>> number(
      Field<Integer> column, String typed) {
    OptionalInt number = EventNumber.read(typed);
    if (number.isEmpty() && !typed.isEmpty()) return Optional.empty();
    Map<Field<?>, @Nullable Object> columns = new HashMap<>();
    columns.put(column, number.isPresent() ? Integer.valueOf(number.getAsInt()) : null);
    return Optional.of(columns);
  }
}
