package zveno.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/// A day of the demo's tables: «+23» and «-12» count days from today, «y-1-09-01» is the first of
/// September of the year before the one in which the present school year began.
record DemoDay(LocalDate today) {
  private static final int YEAR_ENDS = 3;

  Optional<LocalDate> of(String token) {
    if (token.isEmpty()) return Optional.empty();
    if (!token.startsWith("y")) return Optional.of(today.plusDays(Integer.parseInt(token)));
    int year = schoolYear() + Integer.parseInt(token.substring(1, YEAR_ENDS));
    return Optional.of(LocalDate.parse(year + token.substring(YEAR_ENDS)));
  }

  private int schoolYear() {
    return today.getMonth().compareTo(Month.SEPTEMBER) < 0 ? today.getYear() - 1 : today.getYear();
  }
}
