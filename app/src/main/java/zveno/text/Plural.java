package zveno.text;

import java.math.BigDecimal;
import java.math.BigInteger;

/// The three forms of a Russian word after a number: 1 школа, 2 школы, 5 школ.
public record Plural(String one, String few, String many) {

  private static final BigInteger HUNDRED = BigInteger.valueOf(100);

  /// The form alone; the sign does not matter.
  public String of(long number) {
    int hundred = (int) Math.abs(number % 100);
    int ten = hundred % 10;
    if (hundred >= 11 && hundred <= 14) {
      return many;
    }
    return ten == 1 ? one : ten >= 2 && ten <= 4 ? few : many;
  }

  /// The form after any number; after a fraction it is always the second one: 2,5 школы.
  public String of(Number number) {
    if (number instanceof Long || number instanceof Integer || number instanceof Short) {
      return of(number.longValue());
    }
    BigDecimal exact = new BigDecimal(number.toString()).stripTrailingZeros();
    return exact.scale() > 0 ? few : of(exact.toBigInteger().remainder(HUNDRED).longValue());
  }

  /// Number and word, with non-breaking spaces in the number and between the two.
  public String count(long number) {
    return RussianNumber.format(number) + RussianNumber.NBSP + of(number);
  }

  /// Number and word for any number.
  public String count(Number number) {
    return RussianNumber.format(number) + RussianNumber.NBSP + of(number);
  }
}
