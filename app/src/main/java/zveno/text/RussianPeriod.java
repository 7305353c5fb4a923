package zveno.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/// Spans of days as a plan names them. With a year or without, where the page says the year.
public final class RussianPeriod {
  private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
  private static final char NBSP = RussianNumber.NBSP;

  private RussianPeriod() {}

  /// «12–14 сентября 2026», «29 сентября – 3 октября 2026», «29 декабря 2026 – 3 января 2027».
  public static String range(LocalDate first, LocalDate last) {
    return first.getYear() == last.getYear()
        ? range(first, last, " " + last.getYear())
        : RussianDate.withoutG(first) + " – " + RussianDate.withoutG(last);
  }

  /// «12–14 сентября», «29 декабря – 3 января».
  public static String rangeOfAnyYear(LocalDate first, LocalDate last) {
    return range(first, last, "");
  }

  private static String range(LocalDate first, LocalDate last, String end) {
    boolean oneMonth = YearMonth.from(first).equals(YearMonth.from(last));
    String from = oneMonth ? first.getDayOfMonth() + "–" : day(first) + " – ";
    return from + day(last) + end;
  }

  private static String day(LocalDate date) {
    return date.getDayOfMonth() + "" + NBSP + RussianMonth.genitive(date.getMonthValue());
  }

  /// «I квартал» for 1.
  public static String quarter(int number) {
    return ROMAN.get(number - 1) + NBSP + "квартал";
  }

  /// «1 полугодие» for 1.
  public static String half(int number) {
    return number + "" + NBSP + "полугодие";
  }

  /// «в течение года».
  public static String allYear() {
    return "в течение года";
  }

  /// «2026/27 учебный год».
  public static String schoolYear(String name) {
    return name + " учебный год";
  }
}
