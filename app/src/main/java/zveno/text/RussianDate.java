package zveno.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates as they are written in Russia.
public final class RussianDate {

  /// Two digits of a year: below 70 is 20xx, from 70 on 19xx.
  public static final int PIVOT = 70;

  private static final DateTimeFormatter DIGITS_WRITTEN =
      DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

  private static final String PLAIN = "00.00.0000";
  private static final String PLAIN_ISO = "0000-00-00";
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  private static final String BEFORE = "^(?:(?:от|с|до|по) )?";
  private static final String AFTER =
      " ?(?:г|г\\.|года|год)?(?:[ t]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?$";
  private static final Pattern DIGITS =
      Pattern.compile(
          BEFORE + "(?<d>\\d{1,2}) ?[./-] ?(?<m>\\d{1,2}) ?[./-] ?(?<y>\\d{4}|\\d{2})" + AFTER);
  private static final Pattern ISO =
      Pattern.compile(BEFORE + "(?<y>\\d{4})[-./](?<m>\\d{1,2})[-./](?<d>\\d{1,2})" + AFTER);
  private static final Pattern WORDS =
      Pattern.compile(
          BEFORE
              + "[«\"“„]? ?(?<d>\\d{1,2}) ?[»\"”“]? ?(?<m>[а-я]{3,8})\\.? ?(?<y>\\d{4}|\\d{2})"
              + AFTER);

  private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u202f]+");
  private static final List<Pattern> FORMS = List.of(DIGITS, ISO, WORDS);

  private RussianDate() {}

  /// «22 ноября 2026 г.» with non-breaking spaces after the day and before «г.».
  public static String full(LocalDate date) {
    return withoutG(date) + RussianNumber.NBSP + "г.";
  }

  /// «22 ноября 2026», where «г.» or «года» is written apart or not at all.
  public static String withoutG(LocalDate date) {
    return date.getDayOfMonth()
        + String.valueOf(RussianNumber.NBSP)
        + RussianMonth.genitive(date.getMonthValue())
        + " "
        + date.getYear();
  }

  /// «ноябрь 2026».
  public static String month(YearMonth month) {
    return RussianMonth.nominative(month.getMonthValue()) + " " + month.getYear();
  }

  /// «22.11.2026».
  public static String digits(LocalDate date) {
    int year = date.getYear();
    if (year < 1000 || year > 9999) return DIGITS_WRITTEN.format(date);
    return two(date.getDayOfMonth()) + '.' + two(date.getMonthValue()) + '.' + year;
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }

  /// A date as people write it: 05.09.2026, 5.9.26, «03.11.26 г.», 2026-11-03, 3/11/2026 (day
  /// first), «1 сентября 2026 г.», «01 сент. 2026», «от 01.09.2026», a time of day after it. A day
  /// that is not in the calendar, a year outside 1900…2199 or anything else beside the date is
  /// empty.
  public static Optional<LocalDate> parse(String typed) {
    if (isLike(PLAIN, typed)) {
      return date(typed.substring(6), typed.substring(3, 5), typed.substring(0, 2));
    }
    if (isLike(PLAIN_ISO, typed)) {
      return date(typed.substring(0, 4), typed.substring(5, 7), typed.substring(8));
    }
    String text = SPACES.matcher(typed).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    for (Pattern pattern : FORMS) {
      Matcher date = pattern.matcher(text);
      if (date.find()) {
        return date(date.group("y"), date.group("m"), date.group("d"));
      }
    }
    return Optional.empty();
  }

  /// Whether the text is written as a date is, be the day in the calendar or not: so «31.02.2026»
  /// is told from «скоро».
  public static boolean isShaped(String typed) {
    String text = SPACES.matcher(typed).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    return FORMS.stream().anyMatch(form -> form.matcher(text).find());
  }

  /// Digits where the form has zeros and its signs where it has signs: most dates of a long table
  /// are like that and are read without the patterns.
  private static boolean isLike(String form, String typed) {
    if (typed.length() != form.length()) return false;
    for (int at = 0; at < form.length(); at++) {
      char sign = typed.charAt(at);
      char wanted = form.charAt(at);
      if (wanted == '0' ? sign < '0' || sign > '9' : sign != wanted) return false;
    }
    return true;
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    int y = Integer.parseInt(year);
    if (year.length() == 2) {
      y += y < PIVOT ? 2000 : 1900;
    }
    if (y < FIRST_YEAR || y > LAST_YEAR) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(y, month(month), Integer.parseInt(day)));
    } catch (DateTimeException notInTheCalendar) {
      return Optional.empty();
    }
  }

  /// 0 where the word is no month.
  private static int month(String text) {
    if (Character.isDigit(text.charAt(0))) {
      return Integer.parseInt(text);
    }
    return RussianMonth.parse(text);
  }
}
