package zveno.text;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/// A day of any year: «1 сентября».
public final class RussianDay {
  private static final int LEAP = 2024;
  private static final String YEAR = " " + LEAP;

  private RussianDay() {}

  /// «1 сентября», with a non-breaking space.
  public static String text(MonthDay day) {
    String full = RussianDate.withoutG(day.atYear(LEAP));
    return full.substring(0, full.length() - YEAR.length());
  }

  /// A day as people write it: «1 сентября», «01.09», «1.9.».
  public static Optional<MonthDay> parse(String typed) {
    String text = typed.strip();
    String day = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    boolean digits = !day.isEmpty() && Character.isDigit(day.charAt(day.length() - 1));
    Optional<LocalDate> date = RussianDate.parse(day + (digits ? "." + LEAP : YEAR));
    return date.map(MonthDay::from);
  }
}
