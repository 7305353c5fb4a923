package zveno.events.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// A rule of our set: daily, weekly, monthly or yearly. Where no day is named the first day of the
/// series tells it.
///
/// @param interval 1 for every day, week, month or year
/// @param months of a yearly rule
/// @param monthDays 1 to 31, -1 to -31 from the end; of a monthly rule, or a yearly one with months
/// @param weekdays with a number only in monthly rules, or yearly ones with months
/// @param weekStart matters where every second week counts
public record Repeat(
    Frequency frequency,
    int interval,
    List<Month> months,
    List<Integer> monthDays,
    List<NthWeekday> weekdays,
    DayOfWeek weekStart,
    Ending ending)
    implements Rule {
  public static final int LONGEST_INTERVAL = 999;
  private static final int DAYS_OF_MONTH = 31;

  /// Throws IllegalArgumentException for what is outside the set.
  public Repeat {
    months = sorted(months);
    monthDays = sorted(monthDays);
    weekdays = sorted(weekdays);
    boolean yearly = frequency == Frequency.YEARLY;
    boolean inMonth = frequency == Frequency.MONTHLY || (yearly && !months.isEmpty());
    boolean right =
        interval >= 1
            && interval <= LONGEST_INTERVAL
            && (yearly || months.isEmpty())
            && (inMonth || monthDays.isEmpty())
            && (inMonth || weekdays.stream().allMatch(day -> day.nth() == 0))
            && (!yearly || inMonth || weekdays.isEmpty())
            && monthDays.stream().allMatch(day -> day != 0 && Math.abs(day) <= DAYS_OF_MONTH);
    if (!right) throw new IllegalArgumentException("outside the set");
  }

  /// Every so many days, weeks, months or years from the first day on.
  public static Repeat every(int interval, Frequency frequency) {
    return new Repeat(
        frequency, interval, List.of(), List.of(), List.of(), DayOfWeek.MONDAY, new Ending.Never());
  }

  /// Only on these days of the week.
  public Repeat on(DayOfWeek... days) {
    return on(List.of(days).stream().map(NthWeekday::every).toArray(NthWeekday[]::new));
  }

  /// Only on these days of the week.
  public Repeat on(NthWeekday... days) {
    return with(months, monthDays, List.of(days), weekStart);
  }

  /// Only on these days of the month.
  public Repeat onDays(Integer... days) {
    return with(months, List.of(days), weekdays, weekStart);
  }

  /// Only in these months.
  public Repeat in(Month... only) {
    return with(List.of(only), monthDays, weekdays, weekStart);
  }

  /// With another end.
  public Repeat ending(Ending other) {
    return new Repeat(frequency, interval, months, monthDays, weekdays, weekStart, other);
  }

  /// The same for a first day that is so many days later; the end stays. Empty where the rule has
  /// no one day that could go along, such as two days of each month.
  public Optional<Repeat> along(LocalDate start, int days) {
    return RuleShift.of(this, start, days);
  }

  Repeat with(List<Month> only, List<Integer> days, List<NthWeekday> week, DayOfWeek weekBegins) {
    return new Repeat(frequency, interval, only, days, week, weekBegins, ending);
  }

  @Override
  public String text() {
    return RuleText.of(this, "");
  }

  private static <T extends Comparable<T>> List<T> sorted(Collection<T> values) {
    return values.stream().distinct().sorted().toList();
  }
}
