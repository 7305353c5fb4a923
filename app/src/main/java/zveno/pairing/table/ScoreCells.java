package zveno.pairing.table;

import java.math.BigDecimal;
import java.util.Optional;
import zveno.intake.cells.Cell;
import zveno.pairing.RoundException;
import zveno.pairing.RoundFault;
import zveno.pairing.ScoreTable;
import zveno.text.RussianNumber;

/// Reads scores: numbers with up to three decimals, below zero too.
final class ScoreCells {
  private static final int DECIMALS = 3;

  private ScoreCells() {}

  /// The score in thousandths.
  ///
  /// @param column as Excel names it
  static int thousandths(Cell cell, int row, String column) throws RoundException {
    String shown = cell.shown().strip();
    BigDecimal value =
        number(cell)
            .orElseThrow(
                () ->
                    new RoundException(
                        RoundFault.SCORE_TEXT, Integer.toString(row), column, shown));
    BigDecimal bare = value.stripTrailingZeros();
    if (bare.scale() > DECIMALS) {
      throw new RoundException(RoundFault.SCORE_DECIMALS, Integer.toString(row), column, shown);
    }
    BigDecimal whole = bare.movePointRight(DECIMALS);
    if (whole.abs().compareTo(BigDecimal.valueOf(ScoreTable.GREATEST)) >= 0) {
      throw new RoundException(RoundFault.SCORE_TOO_GREAT, Integer.toString(row), column, shown);
    }
    return whole.intValueExact();
  }

  /// A whole number from 0, or nothing.
  static Optional<Integer> places(Cell cell) {
    return number(cell)
        .map(BigDecimal::stripTrailingZeros)
        .filter(n -> n.signum() >= 0 && n.scale() <= 0 && n.compareTo(MOST) <= 0)
        .map(BigDecimal::intValueExact);
  }

  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

  private static Optional<BigDecimal> number(Cell cell) {
    return switch (cell) {
      case Cell.Amount amount ->
          Optional.of(amount.look().percent() ? amount.value().movePointRight(2) : amount.value());
      case Cell.Text text -> RussianNumber.parse(text.value().strip());
      default -> Optional.empty();
    };
  }
}
