package zveno.events.series;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;

/// A rule of our set moved by days together with its series.
final class RuleShift {
  private RuleShift() {}

  /// Its end stays. Empty where the rule has no one day that could be moved, such as two days of
  /// each month, or where the series does not begin with it.
  static Optional<Repeat> of(Repeat rule, LocalDate start, int days) {
    LocalDate day = start.plusDays(days);
    return switch (rule.frequency()) {
      case DAILY, WEEKLY -> Optional.of(turned(rule, days));
      case MONTHLY, YEARLY -> inMonth(rule, start, day);
    };
  }

  private static Repeat turned(Repeat rule, int days) {
    return rule.with(
        rule.months(),
        rule.monthDays(),
        rule.weekdays().stream().map(on -> NthWeekday.every(on.day().plus(days))).toList(),
        rule.weekStart().plus(days));
  }

  private static Optional<Repeat> inMonth(Repeat rule, LocalDate start, LocalDate day) {
    boolean several =
        rule.months().size() > 1 || rule.monthDays().size() + rule.weekdays().size() > 1;
    if (several || !rule.months().stream().allMatch(start.getMonth()::equals)) {
      return Optional.empty();
    }
    List<Month> months = rule.months().isEmpty() ? List.of() : List.of(day.getMonth());
    List<Integer> monthDays = List.of();
    List<NthWeekday> weekdays = List.of();
    for (int number : rule.monthDays()) {
      if (number != numberOf(start, number < 0)) return Optional.empty();
      monthDays = List.of(numberOf(day, number < 0));
    }
    for (NthWeekday on : rule.weekdays()) {
      if (!on.equals(weekdayOf(start, on.nth() < 0))) return Optional.empty();
      weekdays = List.of(weekdayOf(day, on.nth() < 0));
    }
    return Optional.of(rule.with(months, monthDays, weekdays, rule.weekStart()));
  }

  private static int numberOf(LocalDate day, boolean fromEnd) {
    return fromEnd ? day.getDayOfMonth() - day.lengthOfMonth() - 1 : day.getDayOfMonth();
  }

  private static NthWeekday weekdayOf(LocalDate day, boolean fromEnd) {
    if (!fromEnd) return NthWeekday.of(day);
    int left = day.lengthOfMonth() - day.getDayOfMonth();
    return new NthWeekday(-(left / 7 + 1), day.getDayOfWeek());
  }
}
