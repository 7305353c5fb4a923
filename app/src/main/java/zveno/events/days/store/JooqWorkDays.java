package zveno.events.days.store;

import static zveno.database.jooq.Tables.WORK_DAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import zveno.changes.ChangeKind;
import zveno.changes.store.JooqChangeJournal;
import zveno.changes.store.Recorder;
import zveno.database.Database;
import zveno.database.jooq.tables.records.WorkDayRecord;
import zveno.events.days.DayKind;
import zveno.events.days.DayOverride;
import zveno.events.days.ShippedDays;
import zveno.events.days.ToldDays;
import zveno.events.days.WorkDays;

/// The overrides of the base. A day has the same id in every base, so that a merge of two bases
/// does not double it.
///
/// @param names what the list of changes calls the days of a year
public record JooqWorkDays(Database database, JooqChangeJournal journal, IntFunction<String> names)
    implements WorkDays {
  private static final long HIGH = 0x0190_0000_0000_7000L;
  private static final long LOW = 0x8011_0000_0000_0000L;
  private static final String DAY_OFF = "DAY_OFF";

  @Override
  public List<DayOverride> all() {
    Map<LocalDate, DayOverride> own = new TreeMap<>(stored(null));
    Set<Integer> years = years(own);
    List<DayOverride> all = new ArrayList<>(own.values());
    ShippedDays.load().stream()
        .filter(day -> !years.contains(day.day().getYear()))
        .forEach(all::add);
    return List.copyOf(all);
  }

  @Override
  public Set<Integer> own() {
    return years(stored(null));
  }

  private static Set<Integer> years(Map<LocalDate, DayOverride> days) {
    Set<Integer> years = new TreeSet<>();
    days.keySet().forEach(day -> years.add(day.getYear()));
    return years;
  }

  private Map<LocalDate, DayOverride> stored(@Nullable Integer year) {
    return database.read(base -> stored(base, year));
  }

  private static Map<LocalDate, DayOverride> stored(DSLContext base, @Nullable Integer year) {
    Map<LocalDate, DayOverride> days = new LinkedHashMap<>();
    base.selectFrom(WORK_DAY)
        .where(WORK_DAY.DELETED_AT.isNull())
        .orderBy(WORK_DAY.ON_DAY, WORK_DAY.ID)
        .forEach(
            row -> {
              if (year == null || row.getOnDay().getYear() == year) {
                days.put(row.getOnDay(), override(row));
              }
            });
    return days;
  }

  private static DayOverride override(WorkDayRecord row) {
    DayKind kind = row.getKind().equals(DAY_OFF) ? DayKind.OFF : DayKind.valueOf(row.getKind());
    return new DayOverride(row.getOnDay(), kind, Optional.ofNullable(row.getMovedFrom()));
  }

  @Override
  public void set(int year, List<DayOverride> days) {
    journal.record(
        ChangeKind.EDIT,
        names.apply(year),
        recorder -> {
          write(recorder, year, days);
          return true;
        });
  }

  @Override
  public Taken take(ToldDays told, String name, boolean rehearsed) {
    if (rehearsed) return journal.rehearse(ChangeKind.IMPORT, recorder -> take(recorder, told));
    var recorded = journal.record(ChangeKind.IMPORT, name, recorder -> take(recorder, told));
    Taken taken = recorded.result();
    return new Taken(taken.created(), taken.updated(), taken.unchanged(), recorded.change());
  }

  private static Taken take(Recorder recorder, ToldDays told) {
    int created = 0;
    int updated = 0;
    int unchanged = 0;
    for (int year : told.years()) {
      Map<LocalDate, DayOverride> before = stored(recorder.base(), year);
      Map<LocalDate, DayOverride> wanted = new TreeMap<>();
      if (!told.whole()) {
        if (before.isEmpty()) shipped(year).forEach(day -> wanted.put(day.day(), day));
        else wanted.putAll(before);
      }
      for (DayOverride day : told.days()) {
        if (day.day().getYear() != year) continue;
        wanted.put(day.day(), day);
        DayOverride old = before.get(day.day());
        if (old == null) created++;
        else if (old.equals(day)) unchanged++;
        else updated++;
      }
      write(recorder, year, List.copyOf(wanted.values()));
    }
    return new Taken(created, updated, unchanged, Optional.empty());
  }

  private static List<DayOverride> shipped(int year) {
    return ShippedDays.load().stream().filter(day -> day.day().getYear() == year).toList();
  }

  private static void write(Recorder recorder, int year, List<DayOverride> days) {
    Map<LocalDate, DayOverride> before = stored(recorder.base(), year);
    Map<LocalDate, DayOverride> wanted = new TreeMap<>();
    days.forEach(day -> wanted.put(day.day(), day));
    before.forEach(
        (day, old) -> {
          if (!wanted.containsKey(day)) recorder.delete(WORK_DAY, id(day));
        });
    wanted.forEach(
        (day, override) -> {
          if (!override.equals(before.get(day))) recorder.put(WORK_DAY, id(day), columns(override));
        });
  }

  private static Map<Field<?>, @Nullable Object> columns(DayOverride day) {
    Map<Field<?>, @Nullable Object> columns = new HashMap<>();
    columns.put(WORK_DAY.ON_DAY, day.day());
    columns.put(WORK_DAY.KIND, day.kind() == DayKind.OFF ? DAY_OFF : day.kind().name());
    columns.put(WORK_DAY.MOVED_FROM, day.movedFrom().orElse(null));
    return columns;
  }

  private static UUID id(LocalDate day) {
    return new UUID(HIGH, LOW | day.toEpochDay());
  }
}
