package zveno.intake.draft;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zveno.intake.table.Words;
import zveno.text.RussianDate;

/// What somebody may have meant by a date that does not exist: «31.02.2027» the last day of
/// February, «12.13.2026» the 13th of December, «конец 2027» the last day of the year.
final class DateSuggestion {
  private static final Pattern NUMBERS =
      Pattern.compile("(?<d>\\d{1,2})[./ -](?<m>\\d{1,2})[./ -](?<y>\\d{4}|\\d{2})(?!\\d).*");
  private static final Pattern END = Words.startsWith("yearEnd");
  private static final Pattern START = Words.startsWith("yearStart");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(\\d{4})(?!\\d)");
  private static final int MONTHS = 12;
  private static final int LONGEST_MONTH = 31;
  private static final int CENTURY = 2000;
  private static final int FOUR_DIGITS = 1000;

  private DateSuggestion() {}

  /// As it is typed, empty where nothing can be said.
  static String of(String text) {
    String small = text.strip().toLowerCase(Locale.ROOT);
    Matcher numbers = NUMBERS.matcher(small);
    if (numbers.matches()) {
      return of(number(numbers, "d"), number(numbers, "m"), number(numbers, "y"));
    }
    Matcher year = YEAR.matcher(small);
    if (!year.find()) return "";
    LocalDate first = LocalDate.of(Integer.parseInt(year.group(1)), 1, 1);
    if (START.matcher(small).find()) return RussianDate.digits(first);
    // A year alone says of no day: it may as well have been the first one.
    return END.matcher(small).find()
        ? RussianDate.digits(first.withDayOfYear(first.lengthOfYear()))
        : "";
  }

  private static int number(Matcher found, String group) {
    return Integer.parseInt(found.group(group));
  }

  private static String of(int day, int month, int typedYear) {
    int year = typedYear < FOUR_DIGITS ? CENTURY + typedYear : typedYear;
    if (month > MONTHS && day <= MONTHS && month <= LONGEST_MONTH) return of(month, day, year);
    if (month < 1 || month > MONTHS || day < 1 || day > LONGEST_MONTH) return "";
    return RussianDate.digits(
        LocalDate.of(year, month, Math.min(day, YearMonth.of(year, month).lengthOfMonth())));
  }
}
