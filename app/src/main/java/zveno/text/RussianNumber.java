package zveno.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/// Numbers as they are written in Russia: decimal comma, thousands apart by a non-breaking space.
public final class RussianNumber {

  /// The non-breaking space.
  public static final char NBSP = '\u00a0';

  private static final String MINUS = "\u2212";
  private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u2009\u202f]+");
  private static final Pattern EDGES = Pattern.compile("^[\\s\u00a0\u202f]+|[\\s\u00a0\u202f]+$");
  private static final Pattern PLAIN = Pattern.compile("[-+]?\\d+([.,]\\d+)?");
  private static final Pattern SPACED =
      Pattern.compile("[-+]?\\d{1,3}([ \u00a0\u2009\u202f]\\d{3})+([.,]\\d+)?");
  private static final Pattern ENGLISH_GROUPS = Pattern.compile("[-+]?\\d{1,3}(,\\d{3})+\\.\\d+");

  private RussianNumber() {}

  /// Whole number in groups of three; four digits are grouped too.
  public static String format(long number) {
    return format(BigDecimal.valueOf(number));
  }

  /// All decimals that the number has, without trailing zeros; the minus is a real one.
  public static String format(Number number) {
    BigDecimal exact = new BigDecimal(number.toString());
    return text(exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros());
  }

  /// A fixed count of decimals, rounded half up: for columns of figures.
  public static String format(BigDecimal number, int decimals) {
    return text(number.setScale(decimals, RoundingMode.HALF_UP));
  }

  /// Decimal comma or point, groups by any kind of space, «1,234.5»; anything else is empty.
  public static Optional<BigDecimal> parse(String typed) {
    String text = EDGES.matcher(typed).replaceAll("").replace(MINUS, "-");
    if (ENGLISH_GROUPS.matcher(text).matches()) {
      return Optional.of(new BigDecimal(text.replace(",", "")));
    }
    if (PLAIN.matcher(text).matches() || SPACED.matcher(text).matches()) {
      return Optional.of(new BigDecimal(SPACES.matcher(text).replaceAll("").replace(',', '.')));
    }
    return Optional.empty();
  }

  private static String text(BigDecimal number) {
    String digits = number.abs().toPlainString();
    int point = digits.indexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    StringBuilder out = new StringBuilder(number.signum() < 0 ? MINUS : "");
    for (int i = 0; i < whole.length(); i++) {
      if (i > 0 && (whole.length() - i) % 3 == 0) {
        out.append(NBSP);
      }
      out.append(whole.charAt(i));
    }
    return point < 0 ? out.toString() : out + "," + digits.substring(point + 1);
  }
}
