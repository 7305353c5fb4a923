package zveno.pairing.engine;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;

/// The independent judge: the same problem as a minimum cost flow of OR-Tools.
public final class Judge {
  static {
    Loader.loadNativeLibraries();
  }

  /// What the judge found.
  ///
  /// @param unmatched slots that stay empty
  /// @param without schools that have no donor at all
  /// @param total of the costs of the pairs
  public record Verdict(long unmatched, long without, long total) {}

  private Judge() {}

  /// Most schools with a donor, most slots filled, then the least total.
  public static Verdict solve(int recipients, Places places, Certificate.Costs costs) {
    int[] capacity = places.capacity();
    int donors = capacity.length;
    MinCostFlow flow = new MinCostFlow(recipients + donors + 1, recipients * (donors + 2) + donors);
    long dearest = 0;
    int sink = recipients + donors;
    for (int r = 0; r < recipients; r++) {
      if (places.demand(r) == 0) continue;
      for (int d = 0; d < donors; d++) {
        int cost = costs.of(r, d);
        if (cost == Arcs.NONE) continue;
        dearest = Math.max(dearest, cost);
        flow.addArcWithCapacityAndUnitCost(r, recipients + d, 1, cost);
      }
    }
    for (int d = 0; d < donors; d++) {
      flow.addArcWithCapacityAndUnitCost(recipients + d, sink, capacity[d], 0);
    }
    long empty = (dearest + 1) * (recipients * (long) places.slots() + 1);
    long wanted = 0;
    for (int r = 0; r < recipients; r++) {
      int demand = places.demand(r);
      boolean none = demand == places.slots();
      int cheap = none ? demand - 1 : demand;
      if (cheap > 0) flow.addArcWithCapacityAndUnitCost(r, sink, cheap, empty);
      if (none) flow.addArcWithCapacityAndUnitCost(r, sink, 1, 2 * empty);
      flow.setNodeSupply(r, demand);
      wanted += demand;
    }
    flow.setNodeSupply(sink, -wanted);
    if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) throw new IllegalStateException("judge");
    long total = 0;
    long unmatched = 0;
    long without = 0;
    for (int a = 0; a < flow.getNumArcs(); a++) {
      if (flow.getUnitCost(a) > empty) without += flow.getFlow(a);
      if (flow.getUnitCost(a) >= empty) unmatched += flow.getFlow(a);
      else total += flow.getFlow(a) * flow.getUnitCost(a);
    }
    return new Verdict(unmatched, without, total);
  }

  /// The same over rows of arcs: one donor each.
  public static Verdict sparse(int[] start, int[] column, int[] cost, int... capacity) {
    int recipients = start.length - 1;
    int donors = capacity.length;
    MinCostFlow flow =
        new MinCostFlow(recipients + donors + 1, column.length + recipients + donors);
    int sink = recipients + donors;
    long dearest = 0;
    for (int r = 0; r < recipients; r++) {
      for (int e = start[r]; e < start[r + 1]; e++) {
        dearest = Math.max(dearest, cost[e]);
        flow.addArcWithCapacityAndUnitCost(r, recipients + column[e], 1, cost[e]);
      }
      flow.setNodeSupply(r, 1);
    }
    for (int d = 0; d < donors; d++) {
      flow.addArcWithCapacityAndUnitCost(recipients + d, sink, capacity[d], 0);
    }
    long empty = (dearest + 1) * (recipients + 1L);
    for (int r = 0; r < recipients; r++) flow.addArcWithCapacityAndUnitCost(r, sink, 1, empty);
    flow.setNodeSupply(sink, -(long) recipients);
    if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) throw new IllegalStateException("judge");
    long unmatched = 0;
    for (int a = 0; a < recipients; a++) {
      unmatched += flow.getFlow(column.length + donors + a);
    }
    return new Verdict(unmatched, unmatched, flow.getOptimalCost() - unmatched * empty);
  }
}
