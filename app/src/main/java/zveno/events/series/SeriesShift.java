package zveno.events.series;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A series moved as a whole: its third time stays the third time, also where months differ in
/// length.
final class SeriesShift {
  private SeriesShift() {}

  static Optional<Series> of(Series series, int days) {
    if (!(series.rule() instanceof Repeat ours)) return Optional.empty();
    LocalDateTime start = series.start().plusDays(days);
    return RuleShift.of(ours, series.start().toLocalDate(), days)
        .map(rule -> moved(series, start, ended(rule, days), days));
  }

  private static Repeat ended(Repeat rule, int days) {
    return rule.ending() instanceof Ending.Until(var last)
        ? rule.ending(new Ending.Until(last.plusDays(days)))
        : rule;
  }

  private static Series moved(Series series, LocalDateTime start, Repeat rule, int days) {
    Map<LocalDate, LocalDate> names = names(series, start, rule);
    SortedSet<LocalDate> except =
        series.except().stream()
            .filter(names::containsKey)
            .map(day -> names.getOrDefault(day, day))
            .collect(Collectors.toCollection(TreeSet::new));
    SortedMap<LocalDate, LocalDate> moved = new TreeMap<>();
    series
        .moved()
        .forEach(
            (original, to) -> {
              @Nullable LocalDate name = names.get(original);
              if (name != null) moved.put(name, to.plusDays(days));
            });
    SortedSet<LocalDate> added =
        series.added().stream()
            .map(day -> day.plusDays(days))
            .collect(Collectors.toCollection(TreeSet::new));
    return new Series(start, rule, except, moved, added, series.skip());
  }

  /// Where the days that are named in the series went.
  private static Map<LocalDate, LocalDate> names(Series series, LocalDateTime start, Repeat rule) {
    TreeSet<LocalDate> named = new TreeSet<>(series.except());
    named.addAll(series.moved().keySet());
    if (named.isEmpty()) return Map.of();
    int count = RuleTimes.countBefore(series.rule(), series.start(), named.last().plusDays(1));
    List<LocalDateTime> before = RuleTimes.first(series.rule(), series.start(), count);
    List<LocalDateTime> after = RuleTimes.first(rule, start, count);
    Map<LocalDate, LocalDate> names = new HashMap<>();
    for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
      names.put(before.get(i).toLocalDate(), after.get(i).toLocalDate());
    }
    return names;
  }
}
