package zveno.events.store;

import static zveno.database.jooq.Tables.EVENT;
import static zveno.database.jooq.Tables.ORGANIZATION;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import zveno.database.jooq.tables.records.EventRecord;
import zveno.events.EventSeries;
import zveno.events.EventStatus;
import zveno.events.days.FreeDays;
import zveno.events.ics.IcsEvent;
import zveno.events.ics.IcsRepeat;
import zveno.events.ics.IcsRest;
import zveno.events.ics.IcsStatus;
import zveno.events.ics.IcsTime;
import zveno.events.series.Occurrence;
import zveno.events.series.Rule;
import zveno.events.series.RuleReader;
import zveno.events.series.Series;
import zveno.events.series.Skip;

/// Rows of events as events of a calendar file.
///
/// @param free days that a series may skip
/// @param untitled what stands for the title of an event that has none
record CalendarRows(ZoneId zone, FreeDays free, String untitled) {
  private static final String OURS = "@zveno";

  /// So far the days are named that an endless series skips.
  private static final int YEARS = 3;

  /// What an event of ours is called in other programs.
  static String uid(EventRecord row) {
    return row.getUid() == null ? row.getId() + OURS : row.getUid();
  }

  List<IcsEvent> events(DSLContext base) {
    Map<UUID, EventSeries> series = SeriesRows.all(base);
    Map<UUID, String> hosts = base.selectFrom(ORGANIZATION).fetchMap(ORGANIZATION.ID, this::called);
    List<EventRecord> rows =
        base.selectFrom(EVENT)
            .where(EVENT.DELETED_AT.isNull())
            .orderBy(EVENT.FIRST_DAY.asc().nullsLast(), EVENT.ID)
            .fetch();
    Map<UUID, EventRecord> wholes = new HashMap<>();
    for (EventRecord row : rows) {
      if (row.getSeriesId() != null && row.getSeriesDay() == null) {
        wholes.put(row.getSeriesId(), row);
      }
    }
    List<IcsEvent> events = new ArrayList<>();
    for (EventRecord row : rows) {
      if (row.getSeriesDay() == null) events.add(event(row, Optional.empty(), series, hosts));
    }
    for (EventRecord row : rows) {
      if (row.getSeriesDay() == null) continue;
      events.add(event(row, Optional.ofNullable(wholes.get(row.getSeriesId())), series, hosts));
    }
    return List.copyOf(events);
  }

  private String called(org.jooq.Record row) {
    String shortName = EventRow.text(row.get(ORGANIZATION.SHORT_NAME));
    return shortName.isEmpty() ? EventRow.text(row.get(ORGANIZATION.NAME)) : shortName;
  }

  /// @param whole of the series of which the row is one time
  private IcsEvent event(
      EventRecord row,
      Optional<EventRecord> whole,
      Map<UUID, EventSeries> series,
      Map<UUID, String> hosts) {
    IcsRest rest = IcsRest.read(EventRow.text(row.getIcs()));
    Optional<IcsTime> time = time(row);
    boolean repeats = row.getSeriesId() != null && row.getSeriesDay() == null;
    Optional<EventSeries> own =
        repeats ? Optional.ofNullable(series.get(row.getSeriesId())) : Optional.empty();
    String title = rest.untitled() && row.getTitle().equals(untitled) ? "" : row.getTitle();
    return new IcsEvent(
        whole.map(CalendarRows::uid).orElseGet(() -> uid(row)),
        original(row, whole, rest),
        title,
        time,
        time.flatMap(at -> own.flatMap(one -> repeat(one, at))),
        place(row, hosts),
        EventRow.text(row.getNote()),
        rest.organizer(),
        row.getStatus().equals(EventStatus.CANCELLED.name()) ? IcsStatus.CANCELLED : status(rest),
        rest.categories(),
        rest.lines());
  }

  private static IcsStatus status(IcsRest rest) {
    return rest.status() == IcsStatus.CANCELLED ? IcsStatus.NONE : rest.status();
  }

  private static String place(EventRecord row, Map<UUID, String> hosts) {
    String venue = EventRow.text(row.getVenue());
    @Nullable String host = row.getHostId() == null ? null : hosts.get(row.getHostId());
    if (host == null || venue.contains(host)) return venue;
    return venue.isEmpty() ? host : host + ", " + venue;
  }

  private static Optional<LocalDateTime> original(
      EventRecord row, Optional<EventRecord> whole, IcsRest rest) {
    @Nullable LocalDate day = row.getSeriesDay();
    if (day == null || rest.original().filter(at -> at.toLocalDate().equals(day)).isPresent()) {
      return rest.original();
    }
    LocalTime at =
        whole.flatMap(one -> Optional.ofNullable(one.getStartTime())).orElse(LocalTime.MIDNIGHT);
    return Optional.of(day.atTime(at));
  }

  private static Optional<IcsTime> time(EventRecord row) {
    return WhenColumns.of(row)
        .date()
        .map(
            date ->
                new IcsTime(
                    date,
                    Optional.ofNullable(row.getStartTime()),
                    row.getStartTime() == null
                        ? Optional.empty()
                        : Optional.ofNullable(row.getEndTime())));
  }

  private Optional<IcsRepeat> repeat(EventSeries kept, IcsTime time) {
    String text = kept.rule().isEmpty() ? kept.foreignRule() : kept.rule();
    if (text.isEmpty()) return Optional.empty();
    LocalDateTime first = time.first();
    Rule rule = RuleReader.read(text, first, zone);
    TreeSet<LocalDate> added = new TreeSet<>();
    kept.extra().forEach(one -> added.add(one.day()));
    Skip skip = new Skip(kept.skipDaysOff(), kept.skipVacations());
    TreeSet<LocalDate> except = new TreeSet<>(kept.except());
    return Optional.of(
        new IcsRepeat(rule, except, added, skip, skipped(Series.of(first, rule), skip)));
  }

  /// The days that other programs must be told one by one.
  private NavigableSet<LocalDate> skipped(Series plain, Skip skip) {
    NavigableSet<LocalDate> skipped = new TreeSet<>();
    if (skip.equals(Skip.NOTHING)) return skipped;
    LocalDate from = plain.start().toLocalDate();
    LocalDate to = from.plusYears(YEARS);
    plain.between(from, to, free).occurrences().stream()
        .map(Occurrence::original)
        .forEach(skipped::add);
    plain
        .skipping(skip)
        .between(from, to, free)
        .occurrences()
        .forEach(one -> skipped.remove(one.original()));
    return skipped;
  }
}
