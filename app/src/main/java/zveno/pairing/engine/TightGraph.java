package zveno.pairing.engine;

import java.util.Arrays;

/// The pairs that some best plan may take: those whose reduced cost is zero. With them every best
/// plan is a set of moves in this graph.
final class TightGraph {
  private final Flow flow;
  private final Arcs arcs;

  /// Tight arcs by recipient, ascending by donor.
  final int[] start;

  final int[] arc;

  TightGraph(Flow flow) {
    this.flow = flow;
    this.arcs = flow.arcs;
    start = new int[arcs.recipients + 1];
    int[] found = new int[Math.max(16, 4 * arcs.recipients)];
    int count = 0;
    for (int r = 0; r < arcs.recipients; r++) {
      start[r] = count;
      if (flow.demand[r] == 0) continue;
      int width = arcs.start[r + 1] - arcs.start[r];
      if (count + width > found.length) {
        found = Arrays.copyOf(found, (int) Math.min(Integer.MAX_VALUE - 8, grown(count, width)));
      }
      count = collect(r, found, count);
    }
    start[arcs.recipients] = count;
    arc = Arrays.copyOf(found, count);
  }

  private static long grown(int count, int width) {
    return count + width + count / 2L;
  }

  private int collect(int r, int[] found, int from) {
    int count = from;
    int[] columns = arcs.column;
    int[] cost = arcs.cost;
    long[] v = flow.v;
    int row = arcs.start[r];
    long scale = flow.weights.scale;
    long u = flow.u[r] - flow.weights.step;
    long kept = flow.weights.step;
    for (int e = row; e < arcs.start[r + 1]; e++) {
      int c = cost[e];
      long reduced = c * scale - u - v[columns == null ? e - row : columns[e]];
      if (reduced <= kept && c <= flow.limit && isTight(r, e)) found[count++] = e;
    }
    return count;
  }

  private boolean isTight(int r, int e) {
    int donor = arcs.donor(r, e);
    return flow.capacity[donor] > 0
        && flow.weights.of(e, r, flow.slots) - flow.u[r] - flow.v[donor] == 0;
  }

  int donor(int recipient, int at) {
    return arcs.donor(recipient, arc[at]);
  }

  /// Whether a donor may give a place away without another taking it.
  boolean mayLose(int donor) {
    return flow.v[donor] == 0 && flow.load[donor] > 0;
  }

  boolean mayGain(int donor) {
    return flow.hasRoom(donor) && flow.v[donor] == 0;
  }

  /// Whether a recipient may leave one more slot empty.
  boolean mayLeave(int recipient) {
    return flow.nextEmpty(recipient) == flow.u[recipient];
  }

  /// Whether a recipient may get a donor for a slot that is empty.
  boolean mayFill(int recipient) {
    return flow.empties[recipient] > 0 && flow.lastEmpty(recipient) == flow.u[recipient];
  }

  boolean isTightSlot(int slot) {
    return flow.donorOf[slot] >= 0 && flow.reduced(slot) == 0;
  }
}
