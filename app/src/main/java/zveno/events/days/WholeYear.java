package zveno.events.days;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A year of which a file tells every day, as overrides of the rule.
public final class WholeYear {
  private static final int ROUNDS = 3;

  private WholeYear() {}

  /// What differs from the rule.
  ///
  /// @param told what the file says outright: moved days off, shortened days
  /// @param kinds what each day of the year is
  public static List<DayOverride> of(
      int year, List<DayOverride> told, Function<LocalDate, DayKind> kinds) {
    List<DayOverride> all = new ArrayList<>(told);
    // An override may change what the rule frees, so one looks again.
    for (int round = 0; round < ROUNDS; round++) {
      ProductionCalendar calendar = ProductionCalendar.of(all);
      List<DayOverride> other =
          LocalDate.of(year, 1, 1)
              .datesUntil(LocalDate.of(year + 1, 1, 1))
              .filter(day -> calendar.kind(day) != kinds.apply(day))
              .map(day -> DayOverride.of(day, kinds.apply(day)))
              .toList();
      if (other.isEmpty()) break;
      other.forEach(one -> all.removeIf(before -> before.day().equals(one.day())));
      all.addAll(other);
    }
    return List.copyOf(all);
  }
}
