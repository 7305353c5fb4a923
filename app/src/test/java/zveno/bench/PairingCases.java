package zveno.bench;

import java.util.Arrays;
import java.util.Random;

/// Cases of the speed table, the same in every run.
final class PairingCases {
  private PairingCases() {}

  /// Scores 0…1000 that follow the donor and how alike the two are, as costs; row-major.
  static int[] correlated(Random random, int size) {
    double[] recipient = random.doubles(size).toArray();
    double[] donor = random.doubles(size).toArray();
    int[] cost = new int[size * size];
    for (int r = 0; r < size; r++) {
      for (int d = 0; d < size; d++) {
        double alike = 1 - Math.abs(recipient[r] - donor[d]);
        double score = 0.4 * donor[d] + 0.3 * alike + 0.3 * random.nextDouble();
        cost[r * size + d] = 1000 - (int) Math.round(1000 * score);
      }
    }
    return cost;
  }

  /// Capacities 0…3.
  static int[] capacities(Random random, int size) {
    return random.ints(size, 0, 4).toArray();
  }

  /// Rows of the nearest donors of points in a square, in metres of a hundred kilometres.
  static final class Nearest {
    final int[] start;
    final int[] column;
    final int[] cost;

    Nearest(Random random, int recipients, int donors, int nearest) {
      double[] x = random.doubles(donors, 0, 100_000).toArray();
      double[] y = random.doubles(donors, 0, 100_000).toArray();
      start = new int[recipients + 1];
      column = new int[recipients * nearest];
      cost = new int[column.length];
      long[] order = new long[donors];
      for (int r = 0; r < recipients; r++) {
        double px = random.nextDouble(100_000);
        double py = random.nextDouble(100_000);
        for (int d = 0; d < donors; d++) {
          order[d] = (Math.round(Math.hypot(x[d] - px, y[d] - py)) << 32) | d;
        }
        Arrays.sort(order);
        long[] first = byDonor(Arrays.copyOf(order, nearest));
        Arrays.sort(first);
        for (int i = 0; i < nearest; i++) {
          column[r * nearest + i] = (int) (first[i] >>> 32);
          cost[r * nearest + i] = (int) first[i];
        }
        start[r + 1] = (r + 1) * nearest;
      }
    }

    private static long[] byDonor(long... byCost) {
      long[] turned = new long[byCost.length];
      for (int i = 0; i < turned.length; i++) {
        turned[i] = ((byCost[i] & 0xFFFFFFFFL) << 32) | (byCost[i] >>> 32);
      }
      return turned;
    }
  }
}
