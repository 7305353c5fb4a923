package zveno.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import zveno.events.days.FreeDays;
import zveno.events.series.Occurrence;
import zveno.events.series.Series;
import zveno.events.time.PartialDate;

/// The times at which events are: each event, and of one that repeats each time of its rule, of
/// which some have an event of their own.
///
/// @param series how events repeat, by the id of the series
/// @param free days that a series may skip
public record Occurrences(Map<UUID, EventSeries> series, FreeDays free) {
  /// An event at one time.
  ///
  /// @param original the day that the rule gave it; empty where the event is at no other time
  public record Time(Event event, Optional<LocalDate> original, EventWhen when) {
    /// The event as if this were its only time.
    public Event told() {
      return original.isEmpty() ? event : event.on(when);
    }

    private boolean touches(LocalDate from, LocalDate to) {
      return when.date().isEmpty() || when.date().get().overlaps(from, to);
    }

    private LocalDate first() {
      return when.date().isEmpty() ? LocalDate.MAX : when.date().get().first();
    }
  }

  /// All times of these events that touch a stretch of days, both ends included, by time; those of
  /// which no date is known come last.
  ///
  /// @param events also those that repeat and began before it, and those that tell what became of
  ///   single times
  public List<Time> between(List<Event> events, LocalDate from, LocalDate to) {
    Map<UUID, Set<LocalDate>> told = told(events);
    List<Time> times = new ArrayList<>();
    for (Event event : events) {
      Optional<EventSeries> repeated = repeated(event);
      Set<LocalDate> others =
          repeated.map(one -> told.getOrDefault(one.id(), Set.of())).orElse(Set.of());
      repeated
          .flatMap(one -> one.from(event.when(), Map.of(), others))
          .ifPresentOrElse(
              one -> times.addAll(times(event, repeated.orElseThrow(), one, from, to)),
              () -> times.add(new Time(event, Optional.empty(), event.when())));
    }
    times.removeIf(time -> !time.touches(from, to));
    times.sort(Comparator.comparing(Time::first));
    return times;
  }

  /// The days of each series that have an event of their own.
  private static Map<UUID, Set<LocalDate>> told(List<Event> events) {
    Map<UUID, Set<LocalDate>> told = new HashMap<>();
    for (Event event : events) {
      event
          .series()
          .filter(place -> place.day().isPresent())
          .ifPresent(
              place ->
                  told.computeIfAbsent(place.series(), id -> new TreeSet<>())
                      .add(place.day().orElseThrow()));
    }
    return told;
  }

  /// How an event repeats, where it is the one that does.
  private Optional<EventSeries> repeated(Event event) {
    return event
        .series()
        .filter(place -> place.day().isEmpty())
        .flatMap(place -> Optional.ofNullable(series.get(place.series())));
  }

  private List<Time> times(
      Event event, EventSeries kept, Series repeating, LocalDate from, LocalDate to) {
    long longer = event.when().date().orElseThrow().days() - 1;
    List<Time> times = new ArrayList<>();
    for (Occurrence time : repeating.between(from.minusDays(longer), to, free).occurrences()) {
      LocalDate day = time.day();
      PartialDate date = PartialDate.range(day, day.plusDays(longer));
      EventWhen when = new EventWhen(Optional.of(date), kept.timesOf(day, event.when()), "");
      times.add(new Time(event, Optional.of(time.original()), when));
    }
    return times;
  }
}
