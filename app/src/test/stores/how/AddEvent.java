import static zveno.database.jooq.Tables.EVENT;
import static zveno.database.jooq.Tables.EVENT_AUDIENCE;
import static zveno.database.jooq.Tables.EVENT_FORM;
import static zveno.database.jooq.Tables.EVENT_METHODIST;
import static zveno.database.jooq.Tables.EVENT_MOVE;
import static zveno.database.jooq.Tables.EVENT_ORGANIZATION;
import static zveno.database.jooq.Tables.EVENT_PERSON;
import static zveno.database.jooq.Tables.EVENT_SERIES;
import static zveno.database.jooq.Tables.EVENT_SESSION;
import static zveno.database.jooq.Tables.METHODIST;
import static zveno.database.jooq.Tables.SCHOOL_SPAN;
import static zveno.database.jooq.Tables.SERIES_EXCEPTION;
import static zveno.database.jooq.Tables.WORK_DAY;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Table;
import zveno.changes.Author;
import zveno.changes.ChangeKind;
import zveno.changes.store.JooqChangeJournal;
import zveno.changes.store.Recorder;
import zveno.database.Ids;
import zveno.exchange.StoreFolder;
import zveno.exchange.store.OpenStore;
import zveno.exchange.store.StoreDoor;

/// Plans a conference that was moved, a series of seminars and an event that was put into the
/// trash: `AddEvent.java STORE`.
class AddEvent {
  private static final UUID PEOPLE = UUID.fromString("01900000-0000-7000-800a-000000000001");

  public static void main(String[] args) throws Exception {
    Path root = Path.of(args[0]);
    StoreDoor door = new StoreDoor(root.resolveSibling("settings"), "0.1.0", Clock.systemUTC());
    try (OpenStore store = door.open(StoreFolder.at(root), "Петрова")) {
      JooqChangeJournal journal =
          new JooqChangeJournal(
              store.database(), () -> new Author("Петрова", store.replica()), Clock.systemUTC());
      journal.record(ChangeKind.CREATE, "Конференция", AddEvent::conference);
      journal.record(ChangeKind.CREATE, "Семинар", AddEvent::series);
      UUID gone =
          journal
              .record(ChangeKind.CREATE, "Круглый стол", r -> event(r, "Круглый стол", "", null))
              .result();
      journal.record(
          ChangeKind.DELETE,
          "Круглый стол",
          recorder -> {
            recorder.delete(EVENT, gone);
            return true;
          });
    }
  }

  private static UUID conference(Recorder recorder) {
    UUID form =
        recorder
            .base()
            .select(EVENT_FORM.ID)
            .from(EVENT_FORM)
            .where(EVENT_FORM.NAME.eq("конференция"))
            .fetchSingle()
            .value1();
    UUID methodist = insert(recorder, METHODIST, Map.of(METHODIST.NAME, "Соколова Е. С."));
    Map<Field<?>, Object> values = new HashMap<>();
    values.put(EVENT.FORM_ID, form);
    values.put(EVENT.STATUS, "MOVED");
    values.put(EVENT.STATUS_REASON, "карантин");
    values.put(EVENT.PLANNED, 120);
    UUID event =
        event(
            recorder,
            "Конференция «Ровесник – ровеснику»",
            "MONTH",
            LocalDate.of(2027, 4, 1),
            values);
    insert(
        recorder,
        EVENT_MOVE,
        Map.of(
            EVENT_MOVE.EVENT_ID,
            event,
            EVENT_MOVE.PRECISION,
            "DAY",
            EVENT_MOVE.FIRST_DAY,
            LocalDate.of(2026, 12, 12),
            EVENT_MOVE.LAST_DAY,
            LocalDate.of(2026, 12, 12),
            EVENT_MOVE.REASON,
            "карантин"));
    insert(
        recorder,
        EVENT_AUDIENCE,
        Map.of(EVENT_AUDIENCE.EVENT_ID, event, EVENT_AUDIENCE.AUDIENCE_ID, PEOPLE));
    insert(
        recorder,
        EVENT_METHODIST,
        Map.of(EVENT_METHODIST.EVENT_ID, event, EVENT_METHODIST.METHODIST_ID, methodist));
    UUID session =
        insert(
            recorder,
            EVENT_SESSION,
            Map.of(
                EVENT_SESSION.EVENT_ID, event,
                EVENT_SESSION.NAME, "1 поток",
                EVENT_SESSION.GRADE_FROM, 5,
                EVENT_SESSION.GRADE_TO, 8,
                EVENT_SESSION.PARTICIPANTS, 68));
    insert(
        recorder,
        EVENT_ORGANIZATION,
        Map.of(
            EVENT_ORGANIZATION.EVENT_ID,
            event,
            EVENT_ORGANIZATION.SESSION_ID,
            session,
            EVENT_ORGANIZATION.TYPED,
            "СОШ № 940",
            EVENT_ORGANIZATION.ROLE,
            "PARTICIPANT",
            EVENT_ORGANIZATION.PUPILS,
            12));
    insert(
        recorder,
        EVENT_PERSON,
        Map.of(
            EVENT_PERSON.EVENT_ID,
            event,
            EVENT_PERSON.NAME,
            "Орлова Анна",
            EVENT_PERSON.BASIS,
            "DUTIES",
            EVENT_PERSON.VALID_UNTIL,
            LocalDate.of(2028, 8, 31)));
    return event;
  }

  private static UUID series(Recorder recorder) {
    UUID series =
        insert(
            recorder,
            EVENT_SERIES,
            Map.of(
                EVENT_SERIES.RULE,
                "FREQ=MONTHLY;BYDAY=2TU;COUNT=8",
                EVENT_SERIES.SKIP_DAYS_OFF,
                true,
                EVENT_SERIES.SKIP_VACATIONS,
                false,
                EVENT_SERIES.MEMBERSHIP,
                "FIXED"));
    insert(
        recorder,
        SERIES_EXCEPTION,
        Map.of(
            SERIES_EXCEPTION.SERIES_ID,
            series,
            SERIES_EXCEPTION.ON_DAY,
            LocalDate.of(2026, 11, 10)));
    insert(
        recorder,
        WORK_DAY,
        Map.of(WORK_DAY.ON_DAY, LocalDate.of(2028, 5, 8), WORK_DAY.KIND, "DAY_OFF"));
    insert(
        recorder,
        SCHOOL_SPAN,
        Map.of(
            SCHOOL_SPAN.SCHOOL_YEAR,
            2026,
            SCHOOL_SPAN.KIND,
            "VACATION",
            SCHOOL_SPAN.NAME,
            "осенние",
            SCHOOL_SPAN.FIRST_DAY,
            LocalDate.of(2026, 10, 26),
            SCHOOL_SPAN.LAST_DAY,
            LocalDate.of(2026, 11, 3)));
    Map<Field<?>, Object> values = new HashMap<>();
    values.put(EVENT.SERIES_ID, series);
    values.put(EVENT.START_TIME, LocalTime.of(15, 0));
    return event(recorder, "Семинар наставников", "DAY", LocalDate.of(2026, 10, 13), values);
  }

  private static UUID event(Recorder recorder, String title, String precision, LocalDate day) {
    return event(recorder, title, precision, day, Map.of());
  }

  private static UUID event(
      Recorder recorder,
      String title,
      String precision,
      LocalDate day,
      Map<Field<?>, Object> more) {
    Map<Field<?>, Object> values = new HashMap<>();
    values.put(EVENT.STATUS, "PLANNED");
    values.putAll(more);
    values.put(EVENT.TITLE, title);
    if (day != null) {
      values.put(EVENT.PRECISION, precision);
      values.put(EVENT.FIRST_DAY, day);
      values.put(EVENT.LAST_DAY, precision.equals("MONTH") ? day.plusMonths(1).minusDays(1) : day);
    }
    return insert(recorder, EVENT, values);
  }

  private static UUID insert(Recorder recorder, Table<?> table, Map<Field<?>, Object> values) {
    UUID id = Ids.next();
    recorder.insert(table, id, values);
    return id;
  }
}
