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
  /// @param total of the costs of the pairs
  public record Verdict(long unmatched, long total) {}

  private Judge() {}

  /// Most slots filled, then the least total.
  public static Verdict solve(int recipients, int slots, Certificate.Costs costs, int... capacity) {
    int donors = capacity.length;
    MinCostFlow flow = new MinCostFlow(recipients + donors + 1, recipients * (donors + 2) + donors);
    long dearest = 0;
    int sink = recipients + donors;
    for (int r = 0; r < recipients; r++) {
      for (int d = 0; d < donors; d++) {
        int cost = costs.of(r, d);
        if (cost == Arcs.NONE) continue;
        dearest = Math.max(dearest, cost);
        flow.addArcWithCapacityAndUnitCost(r, recipients + d, 1, cost);
      }
      flow.setNodeSupply(r, slots);
    }
    for (int d = 0; d < donors; d++) {
      flow.addArcWithCapacityAndUnitCost(recipients + d, sink, capacity[d], 0);
    }
    long empty = (dearest + 1) * (recipients * (long) slots + 1);
    for (int r = 0; r < recipients; r++) {
      if (slots > 1) flow.addArcWithCapacityAndUnitCost(r, sink, slots - 1, empty);
      flow.addArcWithCapacityAndUnitCost(r, sink, 1, 2 * empty);
    }
    flow.setNodeSupply(sink, -(long) recipients * slots);
    if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) throw new IllegalStateException("judge");
    long total = 0;
    long unmatched = 0;
    for (int a = 0; a < flow.getNumArcs(); a++) {
      if (flow.getUnitCost(a) >= empty) unmatched += flow.getFlow(a);
      else total += flow.getFlow(a) * flow.getUnitCost(a);
    }
    return new Verdict(unmatched, total);
  }
}
