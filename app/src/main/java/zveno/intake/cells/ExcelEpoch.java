package zveno.intake.cells;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/// From which day Excel counts the days of a workbook.
public enum ExcelEpoch {
  /// Day 1 is 1 January 1900, and day 60 is a 29 February that never was.
  SINCE_1900,
  /// Day 0 is 1 January 1904.
  SINCE_1904;

  private static final LocalDate START_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate START_1904 = LocalDate.of(1904, 1, 1);
  private static final int LAST = 2_958_465;
  private static final int SECONDS = 86_400;

  /// Empty where Excel has no such day.
  public Optional<LocalDateTime> moment(BigDecimal serial) {
    if (serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(LAST)) > 0) {
      return Optional.empty();
    }
    long days = serial.longValue();
    long seconds =
        serial
            .remainder(BigDecimal.ONE)
            .multiply(BigDecimal.valueOf(SECONDS))
            .setScale(0, RoundingMode.HALF_UP)
            .longValue();
    return Optional.of(day(days).atStartOfDay().plusSeconds(seconds));
  }

  private LocalDate day(long days) {
    if (this == SINCE_1904) {
      return START_1904.plusDays(days);
    }
    return START_1900.plusDays(days < 60 ? days + 1 : days);
  }
}
