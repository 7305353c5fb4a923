package zveno.pairing.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import zveno.pairing.RoundException;
import zveno.pairing.RoundFault;
import zveno.pairing.ScoreTable;

/// Makes a table of scores in thousandths: shifts them to the fewest decimals that hold them all.
final class Scores {
  private Scores() {}

  static ScoreTable table(
      List<String> recipients,
      List<String> donors,
      int[] thousandths,
      Map<String, Integer> capacities,
      int usualCapacity)
      throws RoundException {
    int decimals = 3;
    int unit = 1;
    while (decimals > 0 && divides(thousandths, unit * 10)) {
      unit *= 10;
      decimals--;
    }
    int[] scores = thousandths.clone();
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] != ScoreTable.EMPTY) scores[i] /= unit;
    }
    return new ScoreTable(recipients, donors, scores, decimals, capacities, usualCapacity);
  }

  private static boolean divides(int[] scores, int by) {
    for (int score : scores) if (score != ScoreTable.EMPTY && score % by != 0) return false;
    return true;
  }

  /// A table without any score.
  static int[] empty(long recipients, long donors) throws RoundException {
    long cells = recipients * donors;
    if (cells > Integer.MAX_VALUE - 8L || cells > Runtime.getRuntime().maxMemory() / 16) {
      throw new RoundException(RoundFault.TOO_MANY);
    }
    int[] scores = new int[(int) cells];
    Arrays.fill(scores, ScoreTable.EMPTY);
    return scores;
  }
}
