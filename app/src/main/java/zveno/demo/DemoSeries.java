package zveno.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import zveno.demo.DemoTable.Row;
import zveno.events.Event;
import zveno.events.EventMove;
import zveno.events.EventSeries;
import zveno.events.EventState;
import zveno.events.EventStatus;
import zveno.events.EventWhen;
import zveno.events.Membership;
import zveno.events.SeriesDay;
import zveno.events.series.Occurrence;

/// What repeats in the demo: each time that is over has an event of its own that says it was held,
/// some say something else.
record DemoSeries(DemoEventRows rows, DemoDates dates) {
  /// So far ahead the times of a series are counted.
  private static final int DAYS = 400;

  /// What is different about one time of a series.
  ///
  /// @param days by which it went
  private record Fate(String fate, int days, String reason) {
    static final Fate NONE = new Fate("", 0, "");
  }

  EventSeries series(Row row) {
    List<LocalDate> except = row.list("except").stream().map(dates::worked).toList();
    List<EventSeries.Extra> extra =
        row.list("extra").stream()
            .map(token -> new EventSeries.Extra(dates.worked(token), Optional.empty()))
            .toList();
    return new EventSeries(
        DemoIds.of(DemoIds.Kind.SERIES, row.number()),
        rule(row),
        "",
        row.text("skipDaysOff").equals("1"),
        row.text("skipVacations").equals("1"),
        Optional.of(row.text("membership")).map(Membership::valueOf),
        except,
        extra);
  }

  private String rule(Row row) {
    String rule = row.text("rule").replace(' ', ';');
    String until = row.text("until");
    return until.isEmpty()
        ? rule
        : rule + ";UNTIL=" + dates.worked(until).toString().replace("-", "");
  }

  /// The event that repeats and its single times.
  List<Event> events(Row line, EventSeries series, Row row) {
    Event whole = rows.event(line);
    EventWhen first = whole.when();
    Event repeated =
        of(
            rows.told(
                line,
                DemoEventRows.number(line),
                first,
                new EventState(EventStatus.PLANNED, ""),
                List.of()),
            series.id(),
            Optional.empty());
    List<Event> all = new ArrayList<>(List.of(repeated));
    LocalDate from = first.date().orElseThrow().first();
    Map<Integer, Fate> fates = fates(row);
    int place = 0;
    for (Occurrence time :
        series
            .from(first, Map.of(), List.of())
            .orElseThrow()
            .between(from, from.plusDays(DAYS), dates.free())
            .occurrences()) {
      Fate fate = fates.getOrDefault(place++, Fate.NONE);
      LocalDate day = dates.worked(time.day().plusDays(fate.days()), 1);
      boolean over = day.isBefore(dates.today());
      if (!over && fate.equals(Fate.NONE)) continue;
      EventStatus status = DemoEventRows.status(fate.fate(), over);
      List<EventMove> moves =
          fate.days() == 0
              ? List.of()
              : List.of(new EventMove(rows.on(line, time.day()), fate.reason()));
      String reason = status == EventStatus.HELD ? "" : fate.reason();
      Event own =
          rows.told(
              line,
              DemoEventRows.number(line) + place,
              rows.on(line, day),
              new EventState(status, reason),
              moves);
      all.add(of(own, series.id(), Optional.of(time.original())));
    }
    return all;
  }

  private static Map<Integer, Fate> fates(Row row) {
    Map<Integer, Fate> fates = new HashMap<>();
    for (String cell : row.list("fates")) {
      String[] parts = cell.split(":", -1);
      int days = parts[2].isEmpty() ? 0 : Integer.parseInt(parts[2]);
      fates.put(Integer.valueOf(parts[0]), new Fate(parts[1], days, parts[3]));
    }
    return fates;
  }

  private static Event of(Event event, UUID series, Optional<LocalDate> day) {
    return new Event(
        event.id(),
        event.title(),
        event.when(),
        event.venue(),
        event.nature(),
        event.responsible(),
        event.audience(),
        event.state(),
        event.planned(),
        event.actual(),
        event.organizations(),
        event.yield(),
        Optional.of(new SeriesDay(series, day)),
        event.uid(),
        event.moves());
  }
}
