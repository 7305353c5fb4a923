package zveno.events.days.store;

import static zveno.database.jooq.Tables.SCHOOL_SPAN;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import zveno.changes.ChangeKind;
import zveno.changes.store.JooqChangeJournal;
import zveno.changes.store.Recorder;
import zveno.database.Database;
import zveno.database.jooq.tables.records.SchoolSpanRecord;
import zveno.events.days.SchoolBreak;
import zveno.events.days.SchoolCalendar;
import zveno.events.days.SchoolCalendars;
import zveno.events.days.SchoolTerm;
import zveno.settings.SchoolYear;

/// Terms and vacations of the base. A span has the same id in every base.
///
/// @param names what the list of changes calls the calendar of a school year
public record JooqSchoolYears(
    Database database, JooqChangeJournal journal, Function<SchoolYear, String> names)
    implements SchoolCalendars.Kept {
  private static final long HIGH = 0x0190_0000_0000_7000L;
  private static final long LOW = 0x8012_0000_0000_0000L;
  private static final int PER_YEAR = 64;
  private static final int TERMS_FROM = 16;
  private static final String TERM = "TERM";
  private static final String VACATION = "VACATION";

  @Override
  public SchoolCalendars read() {
    Map<Integer, ? extends List<SchoolSpanRecord>> spans =
        database.read(
            base ->
                base.selectFrom(SCHOOL_SPAN)
                    .where(SCHOOL_SPAN.DELETED_AT.isNull())
                    .orderBy(SCHOOL_SPAN.FIRST_DAY, SCHOOL_SPAN.PLACE)
                    .fetchGroups(SCHOOL_SPAN.SCHOOL_YEAR));
    return year -> {
      List<SchoolSpanRecord> rows = spans.get(year.from().getYear());
      return rows == null ? SchoolCalendar.estimated(year) : calendar(year, rows);
    };
  }

  private static SchoolCalendar calendar(SchoolYear year, List<SchoolSpanRecord> rows) {
    List<SchoolTerm> terms = new ArrayList<>();
    List<SchoolBreak> breaks = new ArrayList<>();
    for (SchoolSpanRecord row : rows) {
      if (row.getKind().equals(TERM)) {
        terms.add(new SchoolTerm(terms.size() + 1, row.getFirstDay(), row.getLastDay()));
      } else {
        SchoolBreak.Kind.of(row.getName())
            .ifPresent(
                kind -> breaks.add(new SchoolBreak(kind, row.getFirstDay(), row.getLastDay())));
      }
    }
    return new SchoolCalendar(year, terms, breaks, false);
  }

  @Override
  public void set(SchoolCalendar calendar) {
    journal.record(
        ChangeKind.EDIT,
        names.apply(calendar.year()),
        recorder -> {
          write(recorder, calendar);
          return true;
        });
  }

  @Override
  public void forget(SchoolYear year) {
    set(new SchoolCalendar(year, List.of(), List.of(), true));
  }

  private static void write(Recorder recorder, SchoolCalendar calendar) {
    int year = calendar.year().from().getYear();
    Map<UUID, Map<Field<?>, @Nullable Object>> wanted = new HashMap<>();
    for (SchoolBreak pause : calendar.breaks()) {
      Map<Field<?>, @Nullable Object> row = new HashMap<>();
      row.put(SCHOOL_SPAN.KIND, VACATION);
      row.put(SCHOOL_SPAN.NAME, pause.kind().name());
      row.put(SCHOOL_SPAN.FIRST_DAY, pause.first());
      row.put(SCHOOL_SPAN.LAST_DAY, pause.last());
      wanted.put(id(year, pause.kind().place()), row);
    }
    for (SchoolTerm term : calendar.terms()) {
      Map<Field<?>, @Nullable Object> row = new HashMap<>();
      row.put(SCHOOL_SPAN.KIND, TERM);
      row.put(SCHOOL_SPAN.NAME, String.valueOf(term.number()));
      row.put(SCHOOL_SPAN.FIRST_DAY, term.first());
      row.put(SCHOOL_SPAN.LAST_DAY, term.last());
      wanted.put(id(year, TERMS_FROM + term.number()), row);
    }
    Set<UUID> stored =
        new HashSet<>(
            recorder
                .base()
                .select(SCHOOL_SPAN.ID)
                .from(SCHOOL_SPAN)
                .where(SCHOOL_SPAN.SCHOOL_YEAR.eq(year))
                .and(SCHOOL_SPAN.DELETED_AT.isNull())
                .fetch(SCHOOL_SPAN.ID));
    for (UUID id : stored) if (!wanted.containsKey(id)) recorder.delete(SCHOOL_SPAN, id);
    wanted.forEach(
        (id, row) -> {
          row.put(SCHOOL_SPAN.SCHOOL_YEAR, year);
          row.put(SCHOOL_SPAN.CERTAIN, true);
          recorder.put(SCHOOL_SPAN, id, row);
        });
  }

  private static UUID id(int year, int place) {
    return new UUID(HIGH, LOW | ((long) year * PER_YEAR + place));
  }
}
