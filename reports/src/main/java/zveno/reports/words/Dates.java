package zveno.reports.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Dates as documents write them.
public final class Dates {

  private static final DateTimeFormatter DIGITS =
      DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

  private final Words words;

  /// Month names stand in the common bundle.
  public Dates(Words words) {
    this.words = words;
  }

  /// «22 ноября 2026 г.», for running text; it breaks only before the year.
  public String full(LocalDate date) {
    String month = words.get("month." + date.getMonthValue());
    return words.get("date.full", date.getDayOfMonth(), month, date.getYear());
  }

  /// «ноябрь 2026».
  public String month(LocalDate date) {
    return words.get("monthName." + date.getMonthValue()) + "\u00a0" + date.getYear();
  }

  /// «22.11.2026», for tables.
  public static String digits(LocalDate date) {
    return DIGITS.format(date);
  }
}
