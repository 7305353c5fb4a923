package zveno.pairing.engine;

import java.util.Arrays;

/// The initialisation of Jonker and Volgenant, made fit for capacities: recipients bid for donors,
/// a full donor raises its price until the one that cares least leaves. One donor each, plain
/// weights.
///
/// R. Jonker, A. Volgenant: A shortest augmenting path algorithm for dense and sparse linear
/// assignment problems, Computing 38 (1987).
final class Start {
  private static final int PASSES = 2;
  private static final int STEPS_EACH = 8;

  private final Flow flow;
  private final Arcs arcs;
  private final long[] v;
  private final boolean tight;

  /// The dual value of its donor at which a recipient would rather leave.
  private final long[] leaves;

  private int[] free;
  private int count;

  private Start(Flow flow, boolean tight) {
    this.flow = flow;
    this.arcs = flow.arcs;
    this.v = flow.v;
    this.tight = tight;
    leaves = new long[arcs.recipients];
    free = new int[arcs.recipients];
  }

  /// Assigns most recipients.
  ///
  /// @param tight a full table with just as many places as recipients: all places will be taken, so
  ///   donors may have dual values of any sign; [#settle] mends them
  static void run(Flow flow, boolean tight) {
    Start start = new Start(flow, tight);
    if (tight) start.reduceColumns();
    start.collectFree();
    for (int pass = 0; pass < PASSES && start.count > 0; pass++) start.bid();
  }

  /// Shifts dual values so that none of a donor is above zero.
  static void settle(Flow flow) {
    long most = Arrays.stream(flow.v).max().orElse(0);
    for (int d = 0; d < flow.v.length; d++) flow.v[d] -= most;
    for (int r = 0; r < flow.u.length; r++) flow.u[r] += most;
  }

  private void reduceColumns() {
    int donors = arcs.donors;
    int[] cheapest = new int[donors];
    Arrays.fill(v, Long.MAX_VALUE);
    for (int r = 0; r < arcs.recipients; r++) {
      int row = arcs.start[r];
      for (int d = 0; d < donors; d++) {
        if (arcs.cost[row + d] < v[d]) {
          v[d] = arcs.cost[row + d];
          cheapest[d] = r;
        }
      }
    }
    for (int d = donors - 1; d >= 0; d--) {
      if (flow.capacity[d] > 0 && flow.donorOf[cheapest[d]] == Flow.OPEN) {
        flow.take(cheapest[d], d, arcs.start[cheapest[d]] + d);
      }
    }
    for (int r = 0; r < arcs.recipients; r++) {
      if (flow.donorOf[r] >= 0) transfer(r, flow.donorOf[r]);
    }
  }

  private void transfer(int recipient, int donor) {
    int row = arcs.start[recipient];
    long second = Long.MAX_VALUE;
    for (int d = 0; d < arcs.donors; d++) {
      if (d != donor) second = Math.min(second, arcs.cost[row + d] - v[d]);
    }
    leaves[recipient] = second == Long.MAX_VALUE ? Long.MIN_VALUE : arcs.cost[row + donor] - second;
    if (flow.capacity[donor] == 1 && second != Long.MAX_VALUE) v[donor] = leaves[recipient];
  }

  private void collectFree() {
    for (int r = 0; r < arcs.recipients; r++) {
      if (flow.demand[r] > 0 && flow.donorOf[r] == Flow.OPEN) free[count++] = r;
    }
  }

  private void bid() {
    int[] queue = Arrays.copyOf(free, count);
    int waiting = count;
    long steps = (long) STEPS_EACH * arcs.recipients;
    count = 0;
    int at = 0;
    while (at < waiting) {
      if (steps-- == 0) {
        while (at < waiting) free[count++] = queue[at++];
        return;
      }
      int recipient = queue[at++];
      int again = bid(recipient);
      if (again >= 0) queue[--at] = again;
    }
  }

  /// Returns who has to bid at once, or -1.
  private int bid(int recipient) {
    int[] columns = arcs.column;
    int[] cost = arcs.cost;
    int row = arcs.start[recipient];
    long best = tight ? Long.MAX_VALUE : flow.nextEmpty(recipient);
    long second = best;
    int bestArc = -1;
    int secondArc = -1;
    for (int e = row; e < arcs.start[recipient + 1]; e++) {
      int c = cost[e];
      long h = c - v[columns == null ? e - row : columns[e]];
      if (h < second && c <= flow.limit) {
        if (h < best) {
          second = best;
          secondArc = bestArc;
          best = h;
          bestArc = e;
        } else {
          second = h;
          secondArc = e;
        }
      }
    }
    if (bestArc < 0) {
      flow.leaveEmpty(recipient);
      return -1;
    }
    int donor = arcs.donor(recipient, bestArc);
    if (!flow.hasRoom(donor) && best == second) {
      if (secondArc < 0) {
        flow.leaveEmpty(recipient);
        return -1;
      }
      if (flow.hasRoom(arcs.donor(recipient, secondArc))) {
        bestArc = secondArc;
        donor = arcs.donor(recipient, secondArc);
      }
    }
    leaves[recipient] = second == Long.MAX_VALUE ? Long.MIN_VALUE : cost[bestArc] - second;
    if (flow.hasRoom(donor)) {
      flow.take(recipient, donor, bestArc);
      if (tight && flow.capacity[donor] == 1 && leaves[recipient] > Long.MIN_VALUE) {
        v[donor] = leaves[recipient];
      }
      return -1;
    }
    return displace(recipient, donor, bestArc);
  }

  private int displace(int recipient, int donor, int arc) {
    long old = v[donor];
    int least = recipient;
    for (int s = flow.firstOf(donor); s >= 0; s = flow.nextOf(s)) {
      if (leaves[s] > leaves[least]) least = s;
    }
    v[donor] = Math.min(old, leaves[least]);
    if (least != recipient) {
      flow.open(least);
      flow.take(recipient, donor, arc);
    }
    if (v[donor] < old) return least;
    free[count++] = least;
    return -1;
  }
}
