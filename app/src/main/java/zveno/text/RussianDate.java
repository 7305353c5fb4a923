package zveno.text;

import java.time.LocalDate;

/// Dates as they are written in Russia.
public final class RussianDate {

  private RussianDate() {}

  /// «22.11.2026».
  public static String digits(LocalDate date) {
    return "%02d.%02d.%04d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
  }
}
