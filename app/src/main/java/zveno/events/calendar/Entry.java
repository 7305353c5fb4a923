package zveno.events.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zveno.events.EventMark;
import zveno.events.time.DayTimes;
import zveno.events.time.PartialDate;

/// An event, or one time of an event that repeats, as the calendar shows it.
///
/// @param date empty where no date is known
/// @param typed what was written where it is no date
/// @param place where it is, empty where nothing is known
/// @param organizations those that organise it and those that take part
public record Entry(
    Key key,
    String title,
    Optional<PartialDate> date,
    String typed,
    Optional<DayTimes> times,
    EventMark state,
    String direction,
    List<String> methodists,
    String place,
    List<String> organizations) {
  /// As they stand on a day: whole days first, then by time.
  public static final Comparator<Entry> BY_TIME =
      Comparator.comparing(
              (Entry entry) -> entry.date,
              Comparator.comparing(date -> date.map(PartialDate::first).orElse(LocalDate.MAX)))
          .thenComparing(
              entry -> entry.times.map(DayTimes::start).map(t -> t.toSecondOfDay()).orElse(-1))
          .thenComparing(Entry::title)
          .thenComparing(entry -> entry.key.event());

  public Entry {
    methodists = List.copyOf(methodists);
    organizations = List.copyOf(organizations);
  }

  /// Which event it is.
  ///
  /// @param day the day that a rule gave to this time of it; empty for one that does not repeat
  public record Key(UUID event, Optional<LocalDate> day) {}

  /// Whether its days are known, and not only a month or a year.
  public boolean isExact() {
    return date.filter(known -> known.precision().isExact()).isPresent();
  }

  /// Whether it has this day; of one that is known vaguely that is never said.
  public boolean isOn(LocalDate day) {
    return isExact() && date.filter(known -> known.contains(day)).isPresent();
  }

  /// The first day; throws where none is known.
  public LocalDate first() {
    return date.orElseThrow().first();
  }

  /// The last day; throws where none is known.
  public LocalDate last() {
    return date.orElseThrow().last();
  }

  /// The same event beginning on another day.
  public Entry on(LocalDate day) {
    PartialDate moved =
        PartialDate.range(day, day.plusDays(date.map(PartialDate::days).orElse(1L) - 1));
    return new Entry(
        key,
        title,
        Optional.of(moved),
        typed,
        times,
        state,
        direction,
        methodists,
        place,
        organizations);
  }

  /// The same event in another state.
  public Entry in(EventMark other) {
    return new Entry(
        key, title, date, typed, times, other, direction, methodists, place, organizations);
  }
}
