package zveno.pairing.engine;

/// Finds a best plan: as many schools as possible have a donor, then as many donors as wanted, then
/// the sum of costs is least; among equals the canonical one.
final class Transport {
  private Transport() {}

  static Flow solve(Arcs arcs, Places places) {
    Flow flow = optimal(arcs, places, Arcs.NONE - 1);
    Ties.settle(flow);
    return flow;
  }

  /// A best plan, whichever.
  static Flow optimal(Arcs arcs, Places places, int limit) {
    return optimal(arcs, places, Weights.plain(arcs, places.slots()), limit);
  }

  /// @param weights without scale
  static Flow optimal(Arcs arcs, Places places, Weights weights, int limit) {
    Flow flow = new Flow(arcs, places, weights);
    flow.limit = limit;
    if (places.slots() > 1) {
      route(flow);
      return flow;
    }
    boolean tight = isTight(flow);
    Start.run(flow, tight);
    if (arcs.isDense()) {
      new DenseAugment(flow).run();
      if (tight) Start.settle(flow);
    } else {
      finish(flow);
    }
    return flow;
  }

  /// Just as many places as recipients, and every pair possible.
  private static boolean isTight(Flow flow) {
    Arcs arcs = flow.arcs;
    if (!arcs.isDense() || flow.limit < arcs.dearest() || arcs.donors == 0) return false;
    long places = 0;
    for (int c : flow.capacity) places += c;
    long wanted = 0;
    for (int d : flow.demand) wanted += d;
    if (places != arcs.recipients || wanted != places) return false;
    for (int c : arcs.cost) if (c == Arcs.NONE) return false;
    return true;
  }

  private static void finish(Flow flow) {
    for (int r = 0; r < flow.arcs.recipients; r++) {
      int donor = flow.demand[r] == 0 ? Flow.OPEN : flow.donorOf[r];
      if (donor == Flow.EMPTY) flow.u[r] = flow.lastEmpty(r);
      else if (donor < 0) flow.raise(r);
      else flow.u[r] = flow.arcs.cost[flow.arcOf[r]] - flow.v[donor];
    }
    routeOpen(flow);
  }

  private static void route(Flow flow) {
    for (int r = 0; r < flow.arcs.recipients; r++) flow.raise(r);
    routeOpen(flow);
  }

  private static void routeOpen(Flow flow) {
    Search search = new Search(flow);
    for (int r = 0; r < flow.arcs.recipients; r++) {
      for (int s = r * flow.slots; s < r * flow.slots + flow.demand[r]; s++) {
        if (flow.donorOf[s] == Flow.OPEN) search.route(r);
      }
    }
  }
}
