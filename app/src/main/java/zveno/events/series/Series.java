package zveno.events.series;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import zveno.events.days.FreeDays;

/// Something that repeats, and what is different about single times of it.
///
/// @param start the first day, with the time of day of all; midnight for whole days
/// @param except days of the rule that are left out
/// @param moved days of the rule and where they went
/// @param added days beside the rule
public record Series(
    LocalDateTime start,
    Rule rule,
    SortedSet<LocalDate> except,
    SortedMap<LocalDate, LocalDate> moved,
    SortedSet<LocalDate> added,
    Skip skip) {
  public Series {
    except = Collections.unmodifiableSortedSet(new TreeSet<>(except));
    moved = Collections.unmodifiableSortedMap(new TreeMap<>(moved));
    added = Collections.unmodifiableSortedSet(new TreeSet<>(added));
  }

  /// A series in which no time is different.
  public static Series of(LocalDateTime start, Rule rule) {
    return new Series(start, rule, new TreeSet<>(), new TreeMap<>(), new TreeSet<>(), Skip.NOTHING);
  }

  /// The same, passing over free days.
  public Series skipping(Skip days) {
    return new Series(start, rule, except, moved, added, days);
  }

  /// The times between two days, both included; ten thousand at most.
  public Expansion between(LocalDate from, LocalDate to, FreeDays free) {
    RuleTimes times = RuleTimes.between(rule, start, from, to);
    List<Occurrence> found = new ArrayList<>();
    for (LocalDateTime at : times.at()) {
      LocalDate day = at.toLocalDate();
      if (isPlain(day) && !skip.skips(day, free)) found.add(new Occurrence(day, at));
    }
    added.stream()
        .filter(day -> isPlain(day) && !day.isBefore(from) && !day.isAfter(to))
        .forEach(day -> found.add(new Occurrence(day, at(day))));
    moved.forEach(
        (original, day) -> {
          if (!day.isBefore(from) && !day.isAfter(to)) found.add(new Occurrence(original, at(day)));
        });
    return new Expansion(found.stream().distinct().sorted().toList(), times.cut());
  }

  /// «Только это»: one time is left out.
  public Series except(LocalDate original) {
    SortedSet<LocalDate> more = new TreeSet<>(except);
    more.add(original);
    SortedMap<LocalDate, LocalDate> rest = new TreeMap<>(moved);
    rest.remove(original);
    return new Series(start, rule, more, rest, added, skip);
  }

  /// «Только это»: one time goes to another day; back on its own day it is as it was.
  public Series move(LocalDate original, LocalDate to) {
    SortedSet<LocalDate> rest = new TreeSet<>(except);
    rest.remove(original);
    SortedMap<LocalDate, LocalDate> more = new TreeMap<>(moved);
    if (original.equals(to)) more.remove(original);
    else more.put(original, to);
    return new Series(start, rule, rest, more, added, skip);
  }

  /// «Это и следующие»: two series, the second of which begins with the first time of the rule on
  /// this day or later. Empty where there is none, or where the rule is only kept.
  public Optional<SeriesSplit> splitAt(LocalDate original) {
    return SeriesSplit.of(this, original);
  }

  /// «Все»: every time goes by so many days, and what is different goes with it. Empty where the
  /// rule cannot be moved as a whole.
  public Optional<Series> shifted(int days) {
    return SeriesShift.of(this, days);
  }

  private boolean isPlain(LocalDate day) {
    return !except.contains(day) && !moved.containsKey(day);
  }

  private LocalDateTime at(LocalDate day) {
    return day.atTime(start.toLocalTime());
  }
}
