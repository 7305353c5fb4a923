package zveno.reports.words;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers with a decimal comma and thousands apart.
public final class Numbers {

  private Numbers() {}

  /// «1 234,5»: at most one digit after the comma, thousands apart from 10 000 on.
  public static String format(BigDecimal number) {
    BigDecimal rounded = number.setScale(1, RoundingMode.HALF_UP);
    BigDecimal plain = rounded.stripTrailingZeros().scale() <= 0 ? rounded.setScale(0) : rounded;
    String[] parts = plain.toPlainString().split("\\.", -1);
    String whole =
        parts[0].length() > 4 ? parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", "\u00a0") : parts[0];
    return parts.length == 1 ? whole : whole + "," + parts[1];
  }

  public static String format(long number) {
    return format(BigDecimal.valueOf(number));
  }

  /// Of a hundred; the whole must not be 0.
  public static BigDecimal percent(long part, long whole) {
    return BigDecimal.valueOf(part * 100)
        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
  }
}
