package zveno.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import zveno.events.days.FreeDays;
import zveno.events.series.Series;
import zveno.events.time.PartialDate;

/// An event that repeats, with the times of it that have an event of their own.
///
/// @param event the one that is repeated
/// @param own what became of single times, by the days of the rule that they had
public record RepeatedEvent(Event event, EventSeries kept, List<Event> own) {
  public RepeatedEvent {
    own = List.copyOf(own);
  }

  /// One time of it.
  ///
  /// @param original the day that the rule gave it
  /// @param day when it is; empty where that is not known to a day
  /// @param own the event that tells what became of it
  public record Time(LocalDate original, Optional<LocalDate> day, Optional<Event> own) {
    LocalDate sorted() {
      return day.orElse(original);
    }
  }

  /// How it repeats; empty where its first day is not known or its rule cannot be followed here.
  public Optional<Series> series() {
    if (kept.rule().isEmpty()) return Optional.empty();
    Map<LocalDate, LocalDate> moved = new TreeMap<>();
    for (Event one : own) {
      LocalDate original = original(one);
      moved.put(original, day(one).orElse(original));
    }
    return kept.from(event.when(), moved, List.of());
  }

  /// Its times of a stretch of days, in order; those with an event of their own stand where they
  /// are now.
  public List<Time> times(LocalDate from, LocalDate to, FreeDays free) {
    List<Time> times = new ArrayList<>();
    for (Event one : own) times.add(new Time(original(one), day(one), Optional.of(one)));
    series()
        .ifPresent(
            series ->
                series.between(from, to, free).occurrences().stream()
                    .filter(at -> !series.moved().containsKey(at.original()))
                    .forEach(
                        at ->
                            times.add(
                                new Time(at.original(), Optional.of(at.day()), Optional.empty()))));
    times.removeIf(time -> time.sorted().isBefore(from) || time.sorted().isAfter(to));
    times.sort(Comparator.comparing(Time::sorted).thenComparing(Time::original));
    return times;
  }

  /// The first day, where it is known to a day.
  private static Optional<LocalDate> day(Event event) {
    return event.when().date().filter(date -> date.precision().isExact()).map(PartialDate::first);
  }

  /// The day of the rule that an event of its own stands for.
  public static LocalDate original(Event own) {
    return own.series().flatMap(SeriesDay::day).orElseThrow();
  }
}
