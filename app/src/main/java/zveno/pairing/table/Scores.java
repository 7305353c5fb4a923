package zveno.pairing.table;

import java.util.Arrays;
import zveno.pairing.RoundException;
import zveno.pairing.RoundFault;
import zveno.pairing.ScoreTable;

/// Room for the scores of a table.
final class Scores {
  private Scores() {}

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
