package zveno.pairing.engine;

import java.util.Arrays;

/// Tries every plan of a small case: the judge that cannot be wrong.
final class Exhaustive {
  private final int[][] cost;
  private final Places places;
  private final int[] load;
  private final int[] plan;
  private long best = Long.MAX_VALUE;
  private int[] bestPlan = {};
  private final long[] key = new long[5];
  private int[] wish = {};
  private boolean worstFirst;
  private boolean leximin;
  private int[] bestCosts = {};

  Exhaustive(int[][] cost, Places places) {
    this.cost = cost;
    this.places = places;
    load = new int[places.capacity().length];
    plan = new int[cost.length * places.slots()];
  }

  /// The donors of each slot, ascending within a recipient, -1 for none; the smallest sequence
  /// among the best.
  int[] run() {
    Arrays.fill(plan, -1);
    best = Long.MAX_VALUE;
    choose(0, 0, 0, 0);
    return bestPlan;
  }

  /// Among equals, plans with most of these pairs come first.
  ///
  /// @param pairs the donor of each slot, in any order within a recipient
  void keep(int... pairs) {
    wish = pairs.clone();
  }

  void worstFirst() {
    worstFirst = true;
  }

  void leximin() {
    leximin = true;
  }

  long kept() {
    return -key[4];
  }

  long kept(int... donors) {
    long kept = 0;
    int slots = places.slots();
    for (int s = 0; s < wish.length; s++) {
      for (int t = 0; t < slots && wish[s] >= 0; t++) {
        if (donors[s / slots * slots + t] == wish[s]) kept++;
      }
    }
    return kept;
  }

  long total() {
    return key[3];
  }

  private void choose(int r, int t, int from, long total) {
    if (r == cost.length) {
      judge(total);
      return;
    }
    int slots = places.slots();
    if (t == places.demand(r)) {
      choose(r + 1, 0, 0, total);
      return;
    }
    for (int d = from; d < load.length; d++) {
      if (cost[r][d] == Arcs.NONE || load[d] == places.capacity(d)) continue;
      load[d]++;
      plan[r * slots + t] = d;
      choose(r, t + 1, d + 1, total + cost[r][d]);
      plan[r * slots + t] = -1;
      load[d]--;
    }
    choose(r + 1, 0, 0, total);
  }

  /// Schools first, then pairs, then costs; then the order of donors, none being last.
  private void judge(long total) {
    long schools = 0;
    long pairs = 0;
    for (int r = 0; r < cost.length; r++) {
      int has = places.slots() - places.demand(r);
      for (int t = 0; t < places.demand(r); t++) {
        if (plan[r * places.slots() + t] >= 0) {
          has++;
          pairs++;
        }
      }
      if (has > 0) schools++;
    }
    int[] costs = costs();
    long middle = leximin ? 0 : worstFirst && costs.length > 0 ? costs[costs.length - 1] : 0;
    long[] now = {-schools, -pairs, middle, leximin ? 0 : total, -kept(plan)};
    if (best != Long.MAX_VALUE) {
      int order = Arrays.compare(now, key);
      if (order == 0 && leximin) order = compareFromLast(costs, bestCosts);
      if (order > 0 || (order == 0 && Arrays.compareUnsigned(plan, bestPlan) >= 0)) return;
    }
    best = total;
    System.arraycopy(now, 0, key, 0, 5);
    bestPlan = plan.clone();
    bestCosts = costs;
  }

  private int[] costs() {
    int[] costs = new int[plan.length];
    int count = 0;
    for (int s = 0; s < plan.length; s++) {
      if (plan[s] >= 0) costs[count++] = cost[s / places.slots()][plan[s]];
    }
    int[] sorted = Arrays.copyOf(costs, count);
    Arrays.sort(sorted);
    return sorted;
  }

  private static int compareFromLast(int[] left, int[] right) {
    for (int i = left.length - 1; i >= 0; i--) {
      if (left[i] != right[i]) return Integer.compare(left[i], right[i]);
    }
    return 0;
  }
}
