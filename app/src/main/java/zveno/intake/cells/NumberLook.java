package zveno.intake.cells;

import java.math.BigDecimal;

/// How a format shows a number, as far as it changes what is meant: `zeros` = the fewest digits
/// before the point, `percent` = shown a hundred times as big.
public record NumberLook(int zeros, boolean percent) {

  /// No format of account.
  public static final NumberLook PLAIN = new NumberLook(1, false);

  /// From a format code of Excel: `0000000000` keeps the leading zeros of an identifier.
  public static NumberLook of(String format) {
    if (format.length() > 1 && format.length() <= 20 && format.chars().allMatch(c -> c == '0')) {
      return new NumberLook(format.length(), false);
    }
    return format.contains("%") ? new NumberLook(1, true) : PLAIN;
  }

  String show(BigDecimal value) {
    BigDecimal seen = percent ? value.movePointRight(2) : value;
    String plain = seen.signum() == 0 ? "0" : seen.stripTrailingZeros().toPlainString();
    if (percent) {
      return plain + "%";
    }
    return seen.signum() < 0 ? plain : "0".repeat(Math.max(0, zeros - plain.length())) + plain;
  }
}
