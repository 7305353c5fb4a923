package zveno.pairing.view.scores;

import java.math.BigDecimal;
import java.util.Optional;
import zveno.pairing.ScoreTable;
import zveno.text.RussianNumber;

/// What a user types into the score table.
final class TypedScore {
  private static final int DECIMALS = 3;
  private static final BigDecimal MOST_PLACES = BigDecimal.valueOf(1_000_000);

  private TypedScore() {}

  /// A number with up to three decimals that a score may be; empty for anything else.
  static Optional<BigDecimal> score(String typed) {
    return RussianNumber.parse(typed)
        .map(BigDecimal::stripTrailingZeros)
        .filter(number -> number.scale() <= DECIMALS)
        .filter(
            number ->
                number
                        .abs()
                        .movePointRight(DECIMALS)
                        .compareTo(BigDecimal.valueOf(ScoreTable.GREATEST))
                    < 0);
  }

  /// A whole number from 0; empty for anything else.
  static Optional<Integer> places(String typed) {
    return RussianNumber.parse(typed)
        .map(BigDecimal::stripTrailingZeros)
        .filter(number -> number.signum() >= 0 && number.scale() <= 0)
        .filter(number -> number.compareTo(MOST_PLACES) <= 0)
        .map(BigDecimal::intValueExact);
  }
}
