package zveno.pairing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import zveno.pairing.engine.Arcs;

/// Scores of recipients by donors. Scores are kept as whole numbers of the finest decimal in use.
public final class ScoreTable {
  /// A cell without a score: the pair is not possible.
  public static final int EMPTY = Arcs.NONE;

  /// Scores are less than this, in the finest decimal.
  public static final int GREATEST = 100_000_000;

  private static final int DECIMALS = 3;

  private final SchoolNames recipients;
  private final SchoolNames donors;
  private final int[] scores;
  private final int decimals;
  private final Map<String, Integer> capacities;
  private final int usualCapacity;

  /// @param scores row-major, [#EMPTY] for an empty cell; used as it is
  /// @param decimals by how many digits the scores were shifted, 0…3
  /// @param capacities that the table itself gives, by donor
  /// @param usualCapacity of donors that neither table nor round give any
  public ScoreTable(
      List<String> recipients,
      List<String> donors,
      int[] scores,
      int decimals,
      Map<String, Integer> capacities,
      int usualCapacity)
      throws RoundException {
    if (recipients.isEmpty()) throw new RoundException(RoundFault.NO_RECIPIENTS);
    this.recipients = new SchoolNames(recipients);
    this.donors = new SchoolNames(donors);
    this.scores = scores;
    this.decimals = decimals;
    this.capacities = Map.copyOf(capacities);
    this.usualCapacity = usualCapacity;
  }

  /// A table of scores in thousandths, shifted to the fewest decimals that hold them all.
  public static ScoreTable ofThousandths(
      List<String> recipients,
      List<String> donors,
      int[] thousandths,
      Map<String, Integer> capacities,
      int usualCapacity)
      throws RoundException {
    int decimals = DECIMALS;
    int unit = 1;
    while (decimals > 0 && divides(thousandths, unit * 10)) {
      unit *= 10;
      decimals--;
    }
    int[] scores = thousandths.clone();
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] != EMPTY) scores[i] /= unit;
    }
    return new ScoreTable(recipients, donors, scores, decimals, capacities, usualCapacity);
  }

  private static boolean divides(int[] scores, int by) {
    for (int score : scores) if (score != EMPTY && score % by != 0) return false;
    return true;
  }

  public SchoolNames recipients() {
    return recipients;
  }

  public SchoolNames donors() {
    return donors;
  }

  int score(int recipient, int donor) {
    return scores[recipient * donors.size() + donor];
  }

  /// A thousand times the score, or [#EMPTY].
  public int thousandths(int recipient, int donor) {
    int score = score(recipient, donor);
    if (score == EMPTY) return EMPTY;
    for (int i = decimals; i < DECIMALS; i++) score *= 10;
    return score;
  }

  /// How many places the table gives a donor.
  public int capacity(String donor) {
    return capacities.getOrDefault(donor, usualCapacity);
  }

  Map<String, Integer> capacities() {
    return capacities;
  }

  int usualCapacity() {
    return usualCapacity;
  }

  /// A sum of scores in the units of the table.
  BigDecimal units(long sum) {
    return plain(BigDecimal.valueOf(sum, decimals));
  }

  int decimals() {
    return decimals;
  }

  static BigDecimal plain(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }
}
