package zveno.pairing.engine;

/// Finds how good the worst pair can be while as many slots are filled as before: the least cost
/// that all pairs can keep to. Halves the range of costs; each try mends the last plan that worked.
final class Bottleneck {
  private final Flow plan;
  private final int[] seen;
  private final int[] by;
  private final int[] via;
  private final int[] queue;

  /// The slot by which the search came to a recipient.
  private final int[] left;

  private int round;

  private Bottleneck(Flow plan) {
    this.plan = plan;
    seen = new int[plan.arcs.donors];
    by = new int[plan.arcs.donors];
    via = new int[plan.arcs.donors];
    queue = new int[plan.arcs.recipients];
    left = new int[plan.arcs.recipients];
  }

  /// The limit; -1 where the plan has no pair.
  static int limit(Flow plan) {
    Bottleneck search = new Bottleneck(plan);
    int all = search.least(search.filled(plan.slots));
    return plan.slots == 1 ? all : Math.max(all, search.least(search.filled(1)));
  }

  /// The plan with at most so many slots each; recipients that have a donor already need none.
  private Flow filled(int slots) {
    int[] demand = plan.demand.clone();
    if (slots < plan.slots) {
      for (int r = 0; r < demand.length; r++) demand[r] = demand[r] == plan.slots ? slots : 0;
    }
    Flow flow =
        new Flow(
            plan.arcs, new Places(slots, demand, plan.capacity), Weights.plain(plan.arcs, slots));
    for (int r = 0; r < demand.length; r++) {
      int at = r * slots;
      int end = at + demand[r];
      for (int s = r * plan.slots; s < r * plan.slots + plan.demand[r] && at < end; s++) {
        if (plan.donorOf[s] >= 0) flow.take(at++, plan.donorOf[s], plan.arcOf[s]);
      }
    }
    return flow;
  }

  private int least(Flow filled) {
    Flow good = filled;
    int high = dearest(good);
    int low = -1;
    int open = open(good);
    while (low + 1 < high) {
      int middle = low + (high - low) / 2;
      Flow tried = new Flow(good, good.arcs, good.weights);
      if (mend(tried, middle, open)) {
        good = tried;
        high = dearest(good);
      } else {
        low = middle;
      }
    }
    return high;
  }

  private static int dearest(Flow flow) {
    int most = -1;
    for (int arc : flow.arcOf) if (arc >= 0) most = Math.max(most, flow.arcs.cost[arc]);
    return most;
  }

  private static int open(Flow flow) {
    int open = 0;
    for (int s = 0; s < flow.donorOf.length; s++) {
      if (s % flow.slots < flow.demand[s / flow.slots] && flow.donorOf[s] < 0) open++;
    }
    return open;
  }

  /// Whether no more than `most` slots stay open when dearer pairs are dropped.
  private boolean mend(Flow flow, int limit, int most) {
    for (int s = 0; s < flow.donorOf.length; s++) {
      if (flow.arcOf[s] >= 0 && flow.arcs.cost[flow.arcOf[s]] > limit) flow.open(s);
    }
    int failed = 0;
    round++;
    for (int r = 0; r < flow.arcs.recipients; r++) {
      int slot;
      int tried = 0;
      while (tried < flow.demand[r] && (slot = flow.slot(r, Flow.OPEN)) >= 0) {
        tried++;
        if (augment(flow, r, slot, limit)) {
          round++;
        } else {
          failed += openOf(flow, r);
          break;
        }
        if (failed > most) return false;
      }
      if (failed > most) return false;
    }
    return true;
  }

  private static int openOf(Flow flow, int r) {
    int open = 0;
    for (int s = r * flow.slots; s < r * flow.slots + flow.demand[r]; s++) {
      if (flow.donorOf[s] < 0) open++;
    }
    return open;
  }

  private boolean augment(Flow flow, int recipient, int slot, int limit) {
    Arcs arcs = flow.arcs;
    int[] cost = arcs.cost;
    int[] columns = arcs.column;
    int head = 0;
    int tail = 0;
    queue[tail++] = recipient;
    boolean[] queued = new boolean[flow.slots > 1 ? arcs.recipients : 0];
    while (head < tail) {
      int r = queue[head++];
      int row = arcs.start[r];
      for (int e = row; e < arcs.start[r + 1]; e++) {
        if (cost[e] > limit) continue;
        int d = columns == null ? e - row : columns[e];
        if (seen[d] == round || (flow.slots > 1 && flow.holds(r, d))) continue;
        seen[d] = round;
        by[d] = r;
        via[d] = e;
        if (flow.hasRoom(d)) {
          turn(flow, recipient, slot, d);
          return true;
        }
        for (int s = flow.firstOf(d); s >= 0; s = flow.nextOf(s)) {
          int other = s / flow.slots;
          if (queued.length > 0) {
            if (queued[other] || other == recipient) continue;
            queued[other] = true;
          }
          left[other] = s;
          queue[tail++] = other;
        }
      }
    }
    return false;
  }

  private void turn(Flow flow, int recipient, int slot, int end) {
    int donor = end;
    while (true) {
      int mover = by[donor];
      int arc = via[donor];
      int from = mover == recipient ? slot : left[mover];
      int next = flow.donorOf[from];
      flow.take(from, donor, arc);
      if (mover == recipient) return;
      donor = next;
    }
  }
}
