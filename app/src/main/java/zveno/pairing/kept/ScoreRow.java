package zveno.pairing.kept;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zveno.pairing.ScoreTable;

/// The scores of one recipient in the order of donors; never changes.
public final class ScoreRow {
  private static final int DECIMALS = 3;

  private final int[] thousandths;

  private ScoreRow(int[] thousandths) {
    this.thousandths = thousandths;
  }

  /// A row of scores.
  ///
  /// @param thousandths a thousand times each score, [ScoreTable#EMPTY] for none
  public static ScoreRow of(int... thousandths) {
    return new ScoreRow(thousandths.clone());
  }

  public int size() {
    return thousandths.length;
  }

  /// A thousand times the score, or [ScoreTable#EMPTY].
  public int thousandths(int donor) {
    return thousandths[donor];
  }

  /// Empty where the pair is not possible.
  public Optional<BigDecimal> score(int donor) {
    return thousandths[donor] == ScoreTable.EMPTY
        ? Optional.empty()
        : Optional.of(plain(thousandths[donor]));
  }

  /// The same with another score; an empty one makes the pair impossible.
  ///
  /// @throws ArithmeticException for more than three decimals
  public ScoreRow with(int donor, Optional<BigDecimal> score) {
    int[] changed = thousandths.clone();
    changed[donor] =
        score.map(value -> value.movePointRight(DECIMALS).intValueExact()).orElse(ScoreTable.EMPTY);
    return new ScoreRow(changed);
  }

  /// The same with one more donor, who has no score.
  ScoreRow withOneMore() {
    int[] longer = Arrays.copyOf(thousandths, thousandths.length + 1);
    longer[thousandths.length] = ScoreTable.EMPTY;
    return new ScoreRow(longer);
  }

  /// The same without a donor.
  ScoreRow without(int donor) {
    int[] shorter = new int[thousandths.length - 1];
    System.arraycopy(thousandths, 0, shorter, 0, donor);
    System.arraycopy(thousandths, donor + 1, shorter, donor, shorter.length - donor);
    return new ScoreRow(shorter);
  }

  void copyTo(int[] table, int from) {
    System.arraycopy(thousandths, 0, table, from, thousandths.length);
  }

  static BigDecimal plain(long thousandths) {
    BigDecimal bare = BigDecimal.valueOf(thousandths, DECIMALS).stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ScoreRow row && Arrays.equals(row.thousandths, thousandths);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(thousandths);
  }

  @Override
  public String toString() {
    return Arrays.toString(thousandths);
  }
}
