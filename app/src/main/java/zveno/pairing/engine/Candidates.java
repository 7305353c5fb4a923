package zveno.pairing.engine;

import java.util.Arrays;

/// Plans a country from few candidates of each recipient: every pair that was left out is priced
/// against the dual values, and those that could better the plan come in, until none is left. The
/// plan is then best over all pairs, and canonical among the candidates.
public final class Candidates {
  /// Tells what all pairs of a recipient cost.
  @FunctionalInterface
  public interface Rows {
    /// Writes them into an array.
    ///
    /// @param into one place for each donor, [Arcs#NONE] where a pair is not possible
    void costs(int recipient, int[] into);
  }

  private final int recipients;
  private final int donors;
  private final int nearest;
  private final Places places;
  private final Rows rows;
  private final int[] row;
  private final long[] order;
  private final int[][] chosen;
  private int dearest;
  private int rounds;

  private Candidates(int recipients, int donors, int nearest, Places places, Rows rows) {
    this.recipients = recipients;
    this.donors = donors;
    this.nearest = nearest;
    this.places = places;
    this.rows = rows;
    row = new int[donors];
    order = new long[donors];
    chosen = new int[recipients][];
  }

  /// Plans with so many candidates each to begin with, 1 or more.
  public static Solution best(int recipients, int donors, int nearest, Places places, Rows rows) {
    return new Candidates(recipients, donors, nearest, places, rows).best();
  }

  private Solution best() {
    for (int r = 0; r < recipients; r++) begin(r);
    while (true) {
      rounds++;
      Flow flow = Transport.optimal(arcs(), places, Arcs.NONE - 1);
      boolean complete = true;
      for (int r = 0; r < recipients; r++) {
        if (flow.demand[r] > 0) complete &= !widen(r, flow);
      }
      if (complete) {
        closeEmpty(flow);
        Ties.settle(flow);
        return Solution.of(flow);
      }
    }
  }

  /// Donors without places were not looked at; any low dual value is right for them.
  private void closeEmpty(Flow flow) {
    for (int d = 0; d < donors; d++) {
      if (places.capacity(d) == 0) flow.v[d] = -4 * flow.weights.penalty();
    }
  }

  private void begin(int r) {
    rows.costs(r, row);
    int count = 0;
    for (int d = 0; d < donors; d++) {
      if (row[d] == Arcs.NONE) continue;
      dearest = Math.max(dearest, row[d]);
      order[count++] = ((long) row[d] << 32) | d;
    }
    chosen[r] = new int[0];
    add(r, count, nearest);
  }

  /// Takes in the pairs that are cheaper than the dual values say, the cheapest first.
  ///
  /// @return whether there were any
  private boolean widen(int r, Flow flow) {
    rows.costs(r, row);
    for (int d : chosen[r]) row[d] = Arcs.NONE;
    int count = 0;
    for (int d = 0; d < donors; d++) {
      if (row[d] == Arcs.NONE) continue;
      long reduced = row[d] - flow.u[r] - flow.v[d];
      if (reduced < 0 && places.capacity(d) > 0) {
        long least = Math.max(reduced, Integer.MIN_VALUE);
        order[count++] = (least << 32) | d;
      }
    }
    add(r, count, nearest * rounds);
    return count > 0;
  }

  private void add(int r, int count, int most) {
    Arrays.sort(order, 0, count);
    int[] old = chosen[r];
    int more = Math.min(count, most);
    int[] all = Arrays.copyOf(old, old.length + more);
    for (int i = 0; i < more; i++) all[old.length + i] = (int) order[i];
    Arrays.sort(all);
    chosen[r] = all;
  }

  private Arcs arcs() {
    int[] start = new int[recipients + 1];
    for (int r = 0; r < recipients; r++) start[r + 1] = start[r] + chosen[r].length;
    int[] column = new int[start[recipients]];
    int[] cost = new int[column.length];
    for (int r = 0; r < recipients; r++) {
      rows.costs(r, row);
      int at = start[r];
      for (int d : chosen[r]) {
        column[at] = d;
        cost[at++] = row[d];
      }
    }
    return Arcs.sparse(donors, start, column, cost).upTo(dearest);
  }
}
