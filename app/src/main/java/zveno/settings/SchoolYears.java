package zveno.settings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.OptionalInt;

/// How school years are counted here, and which one is current.
///
/// @param begins the first day of each
/// @param chosen the year in which the current one began, where the user said so
public record SchoolYears(MonthDay begins, OptionalInt chosen) {
  /// 1 September, as the law has it.
  public static final MonthDay SEPTEMBER = MonthDay.of(9, 1);

  private static final int FIRST = 2000;
  private static final int LAST = 2099;

  /// As it is said of the base; what cannot be a day or a year counts as not said.
  public static SchoolYears of(Said said) {
    int year = said.number(BaseSetting.YEAR, 0, FIRST, LAST);
    return new SchoolYears(
        day(said.text(BaseSetting.YEAR_BEGINS)),
        year == 0 ? OptionalInt.empty() : OptionalInt.of(year));
  }

  private static MonthDay day(String stored) {
    try {
      return stored.isEmpty() ? SEPTEMBER : MonthDay.parse("--" + stored);
    } catch (DateTimeException _) {
      return SEPTEMBER;
    }
  }

  /// How the first day is stored.
  public static String stored(MonthDay day) {
    return "%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth());
  }

  /// The one that began in this year.
  public SchoolYear in(int year) {
    return new SchoolYear(begins.atYear(year), begins.atYear(year + 1).minusDays(1));
  }

  /// The one that this day is in.
  public SchoolYear of(LocalDate day) {
    return in(day.isBefore(begins.atYear(day.getYear())) ? day.getYear() - 1 : day.getYear());
  }

  /// The one that the user works in: the one said, else the one of today.
  public SchoolYear current(LocalDate today) {
    return chosen.isPresent() ? in(chosen.getAsInt()) : of(today);
  }
}
