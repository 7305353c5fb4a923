package zveno.pairing.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The plan whose worst pair is best, then the second worst, and so on: level by level, as few
/// pairs as possible at the dearest cost that is still in use, among the plans that all levels
/// before allow. What a level allows are its tight pairs; what every plan of the level fills or
/// leaves empty carries a bonus in the next one.
final class Leximin {
  private final Flow plan;
  private final int slots;
  private final int[] demand;
  private final int[] capacity;
  private final boolean[] fullDonor;
  private final long[] empties;
  private final int[] fixed;
  private int[] start;
  private int[] column;
  private int[] cost;
  private long gap;
  private int[] donors = {};

  private Leximin(Flow plan, int limit) {
    this.plan = plan;
    slots = plan.slots;
    demand = plan.demand.clone();
    capacity = plan.capacity.clone();
    fullDonor = new boolean[plan.arcs.donors];
    empties = new long[plan.donorOf.length];
    fixed = new int[plan.donorOf.length];
    Arrays.fill(fixed, -1);
    start = new int[plan.arcs.recipients + 1];
    column = new int[Math.max(1, plan.arcs.cost.length)];
    cost = new int[column.length];
    int count = 0;
    for (int r = 0; r < plan.arcs.recipients; r++) {
      for (int e = plan.arcs.start[r]; e < plan.arcs.start[r + 1]; e++) {
        if (plan.arcs.cost[e] > limit) continue;
        column[count] = plan.arcs.donor(r, e);
        cost[count++] = plan.arcs.cost[e];
      }
      start[r + 1] = count;
    }
    cut(count);
  }

  /// Goes through all levels.
  ///
  /// @param plan a best plan
  /// @param limit the cost that its dearest pair need not exceed
  static Leximin of(Flow plan, int limit) {
    Leximin leximin = new Leximin(plan, limit);
    leximin.run(limit);
    return leximin;
  }

  /// The donor of each slot, ascending within a recipient, -1 for none.
  int[] donors() {
    return donors;
  }

  /// The sum of the gaps of all levels; zero proves the plan.
  long gap() {
    return gap;
  }

  private void run(int limit) {
    int level = limit;
    Flow last = null;
    while (level >= 0) {
      Flow flow = stage(level);
      gap += gap(flow);
      last = flow;
      level = narrow(flow, level);
    }
    donors = donors(last);
  }

  private Flow stage(int level) {
    int bonus = bonus();
    int[] weight = new int[cost.length];
    for (int r = 0; r < demand.length; r++) {
      for (int e = start[r]; e < start[r + 1]; e++) {
        weight[e] = cost[e] == level ? 1 : 0;
        if (!fullDonor[column[e]]) weight[e] += bonus;
      }
    }
    Arcs arcs = Arcs.sparse(capacity.length, start, column, weight);
    Weights weights = Weights.withEmpties(arcs, slots, empties);
    Flow flow =
        Transport.optimal(arcs, new Places(slots, demand, capacity), weights, Arcs.NONE - 1);
    Ties.settle(flow);
    return flow;
  }

  /// More than all pairs of a level together.
  private int bonus() {
    return demand.length * slots + 1;
  }

  private static long gap(Flow flow) {
    return new Certificate(
            new Places(flow.slots, flow.demand, flow.capacity), flow.u, flow.v, flow.weights::empty)
        .gap(new Solution.Table(flow.arcs, flow.limit), flow.donorOf);
  }

  /// Keeps what all plans of this level may do.
  ///
  /// @return the next level, -1 after the last
  private int narrow(Flow flow, int level) {
    int next = -1;
    for (int s = 0; s < flow.arcOf.length; s++) {
      int arc = flow.arcOf[s];
      if (arc >= 0 && cost[arc] < level) next = Math.max(next, cost[arc]);
    }
    if (next < 0) return -1;
    int count = 0;
    int[] from = start;
    int[] newStart = new int[start.length];
    for (int r = 0; r < demand.length; r++) {
      for (int e = from[r]; e < from[r + 1]; e++) {
        boolean between = cost[e] > next && cost[e] < level;
        long reduced = flow.weights.of(e, r, slots) - flow.u[r] - flow.v[column[e]];
        if (between || reduced != 0) continue;
        column[count] = column[e];
        cost[count++] = cost[e];
      }
      newStart[r + 1] = count;
    }
    fix(flow);
    for (int d = 0; d < capacity.length; d++) fullDonor[d] = flow.v[d] < 0;
    for (int s = 0; s < empties.length; s++) {
      long cost = flow.weights.empty(s / slots, s % slots + 1);
      empties[s] = (long) bonus() * Long.signum(cost - flow.u[s / slots]);
    }
    start = newStart;
    cut(count);
    return next;
  }

  /// Pairs that every plan of this level takes leave the problem.
  private void fix(Flow flow) {
    if (slots == 1) return;
    for (int s = 0; s < flow.arcOf.length; s++) {
      if (flow.arcOf[s] < 0 || flow.reduced(s) == 0) continue;
      int r = s / slots;
      capacity[flow.donorOf[s]]--;
      demand[r]--;
      fixed[r * slots + slots - 1 - count(r)] = flow.donorOf[s];
    }
  }

  private int count(int r) {
    int count = 0;
    for (int s = r * slots; s < (r + 1) * slots; s++) if (fixed[s] >= 0) count++;
    return count;
  }

  private void cut(int count) {
    column = Arrays.copyOf(column, count);
    cost = Arrays.copyOf(cost, count);
  }

  private int[] donors(@Nullable Flow last) {
    int[] donors = fixed.clone();
    if (last == null) return plan.donorOf.clone();
    for (int r = 0; r < demand.length; r++) {
      int at = r * slots;
      for (int s = at; s < r * slots + last.demand[r]; s++) {
        if (last.donorOf[s] >= 0) donors[at++] = last.donorOf[s];
      }
      int[] own =
          Arrays.stream(donors, r * slots, (r + 1) * slots).filter(d -> d >= 0).sorted().toArray();
      Arrays.fill(donors, r * slots, (r + 1) * slots, -1);
      System.arraycopy(own, 0, donors, r * slots, own.length);
    }
    return donors;
  }
}
