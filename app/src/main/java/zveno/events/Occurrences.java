package zveno.events;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import zveno.events.days.FreeDays;
import zveno.events.series.Occurrence;
import zveno.events.series.RuleReader;
import zveno.events.series.Series;
import zveno.events.series.Skip;
import zveno.events.time.DayTimes;
import zveno.events.time.PartialDate;

/// Takes what repeats apart into its single times.
///
/// @param series how events repeat
/// @param zone of the base
public record Occurrences(Map<UUID, EventSeries> series, FreeDays free, ZoneId zone) {
  /// The events that have a day between two, both included, each time of a series for itself. An
  /// event that tells what became of one time stands in its place.
  public List<Event> between(List<Event> events, LocalDate from, LocalDate to) {
    Map<UUID, Set<LocalDate>> told = new HashMap<>();
    for (Event event : events) {
      event
          .series()
          .ifPresent(
              place ->
                  place
                      .day()
                      .ifPresent(
                          day ->
                              told.computeIfAbsent(place.series(), id -> new TreeSet<>())
                                  .add(day)));
    }
    List<Event> found = new ArrayList<>();
    for (Event event : events) {
      Optional<EventSeries> repeated =
          event
              .series()
              .filter(place -> place.day().isEmpty())
              .map(SeriesDay::series)
              .map(series::get);
      if (repeated.isPresent() && event.when().date().isPresent()) {
        Set<LocalDate> others = told.getOrDefault(repeated.get().id(), Set.of());
        found.addAll(times(event, repeated.get(), others, from, to));
      } else if (event.when().date().filter(date -> date.overlaps(from, to)).isPresent()) {
        found.add(event);
      }
    }
    found.sort(
        java.util.Comparator.comparing(
            event -> event.when().date().map(PartialDate::first).orElse(LocalDate.MAX)));
    return found;
  }

  private List<Event> times(
      Event event, EventSeries repeated, Set<LocalDate> others, LocalDate from, LocalDate to) {
    PartialDate date = event.when().date().orElseThrow();
    long more = date.days() - 1;
    return of(event, repeated, others)
        .between(from.minusDays(more), to, free)
        .occurrences()
        .stream()
        .map(time -> at(event, time, more))
        .filter(time -> time.when().date().orElseThrow().overlaps(from, to))
        .collect(Collectors.toList());
  }

  private Series of(Event event, EventSeries repeated, Set<LocalDate> others) {
    LocalDateTime start =
        event
            .when()
            .date()
            .orElseThrow()
            .first()
            .atTime(event.when().times().map(DayTimes::start).orElse(LocalTime.MIDNIGHT));
    String rule = repeated.rule().isEmpty() ? repeated.foreignRule() : repeated.rule();
    TreeSet<LocalDate> except = new TreeSet<>(repeated.except());
    except.addAll(others);
    TreeSet<LocalDate> added = new TreeSet<>();
    repeated.extra().forEach(extra -> added.add(extra.day()));
    return new Series(
        start,
        RuleReader.read(rule, start, zone),
        except,
        new TreeMap<>(),
        added,
        new Skip(repeated.skipDaysOff(), repeated.skipVacations()));
  }

  private static Event at(Event event, Occurrence time, long more) {
    PartialDate date = PartialDate.range(time.day(), time.day().plusDays(more));
    return event.on(new EventWhen(Optional.of(date), event.when().times(), ""));
  }
}
