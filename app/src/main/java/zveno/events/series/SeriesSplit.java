package zveno.events.series;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// A series cut in two.
///
/// @param before empty where nothing comes before
public record SeriesSplit(Optional<Series> before, Series after) {
  static Optional<SeriesSplit> of(Series series, LocalDate day) {
    if (series.rule() instanceof UnsupportedRule) return Optional.empty();
    int times = RuleTimes.countBefore(series.rule(), series.start(), day);
    List<LocalDateTime> upTo = RuleTimes.first(series.rule(), series.start(), times + 1);
    if (upTo.size() <= times) return Optional.empty();
    LocalDateTime begins = upTo.getLast();
    Series after =
        new Series(
            begins,
            RuleEnds.after(series.rule(), times),
            series.except().tailSet(day),
            series.moved().tailMap(day),
            times == 0 ? series.added() : series.added().tailSet(day),
            series.skip());
    if (times == 0) return Optional.of(new SeriesSplit(Optional.empty(), after));
    Series before =
        new Series(
            series.start(),
            RuleEnds.before(series.rule(), day, times),
            series.except().headSet(day),
            series.moved().headMap(day),
            series.added().headSet(day),
            series.skip());
    return Optional.of(new SeriesSplit(Optional.of(before), after));
  }
}
