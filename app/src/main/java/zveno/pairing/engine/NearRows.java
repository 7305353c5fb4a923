package zveno.pairing.engine;

import java.util.Arrays;

/// For each recipient the donors with the least reduced costs, remembered from the last time that
/// its whole row was read. Dual values of donors only fall while places are found, so reduced costs
/// only grow: whoever is not in the list stays at or beyond the list's edge.
///
/// A. Volgenant's core of a dense table (Computers & Operations Research 23, 1996) is the same idea
/// with a fixed list.
final class NearRows {
  static final int LENGTH = 16;

  /// Below everything, and far enough from the end of the numbers to be added to.
  private static final long NOT_READ = Long.MIN_VALUE / 2;

  private final int[] donors;
  private final int[] costs;
  private final long[] edge;
  private final long[] reduced = new long[LENGTH];

  NearRows(int recipients) {
    donors = new int[recipients * LENGTH];
    costs = new int[donors.length];
    edge = new long[recipients];
    Arrays.fill(edge, NOT_READ);
  }

  /// The least reduced cost that a donor outside the list of a recipient can have.
  long edge(int recipient) {
    return edge[recipient];
  }

  /// A donor in the list of a recipient, `place` in 0…[#LENGTH]-1.
  int donor(int recipient, int place) {
    return donors[recipient * LENGTH + place];
  }

  /// The cost of the pair with [#donor]: together with the list it stays near the processor, which
  /// the table does not.
  int cost(int recipient, int place) {
    return costs[recipient * LENGTH + place];
  }

  /// Reads the row of a recipient anew: a heap with the greatest on top keeps the least. There must
  /// be as many donors as the list is long.
  void read(int recipient, int[] cost, int row, long[] v) {
    int base = recipient * LENGTH;
    for (int d = 0; d < LENGTH; d++) {
      donors[base + d] = d;
      reduced[d] = cost[row + d] - v[d];
    }
    for (int at = LENGTH / 2 - 1; at >= 0; at--) down(base, at, donors[base + at], reduced[at]);
    for (int d = LENGTH; d < v.length; d++) {
      long h = cost[row + d] - v[d];
      if (h < reduced[0]) down(base, 0, d, h);
    }
    for (int at = base; at < base + LENGTH; at++) costs[at] = cost[row + donors[at]];
    edge[recipient] = reduced[0];
  }

  private void down(int base, int from, int donor, long h) {
    int at = from;
    while (true) {
      int child = 2 * at + 1;
      if (child >= LENGTH) break;
      if (child + 1 < LENGTH && reduced[child + 1] > reduced[child]) child++;
      if (reduced[child] <= h) break;
      reduced[at] = reduced[child];
      donors[base + at] = donors[base + child];
      at = child;
    }
    reduced[at] = h;
    donors[base + at] = donor;
  }
}
