package zveno.pairing.engine;

/// Shortest paths in the residual graph from one node, over reduced costs that are never below
/// zero; then the move along the path and the new dual values. Serves sparse tables, several donors
/// each and every change to a finished plan.
final class Search {
  private final Flow flow;
  private final Arcs arcs;
  private final NodeHeap heap;
  private final int[] by;
  private final int[] via;

  Search(Flow flow) {
    this.flow = flow;
    this.arcs = flow.arcs;
    int nodes = arcs.donors + 1 + arcs.recipients;
    heap = new NodeHeap(nodes);
    by = new int[nodes];
    via = new int[nodes];
  }

  /// Finds the best place for an open slot of a recipient.
  void route(int recipient) {
    int source = flow.node(recipient);
    long far = run(source, flow.sink(), NodeHeap.FAR);
    update(far, false);
    turn(source, flow.sink());
  }

  /// Fills a place that became free at a donor, where that is worth it; then its dual value is
  /// right again.
  void fill(int donor) {
    while (flow.hasRoom(donor) && flow.v[donor] < 0) {
      long worth = -flow.v[donor];
      long far = run(flow.sink(), donor, worth);
      boolean better = far < worth;
      update(Math.min(far, worth), true);
      if (!better) {
        flow.v[donor] = 0;
        return;
      }
      turn(flow.sink(), donor);
    }
  }

  /// Takes away what a donor holds beyond its capacity, at the least cost.
  void shed(int donor) {
    while (flow.load[donor] > flow.capacity[donor]) {
      long far = run(donor, flow.sink(), NodeHeap.FAR);
      update(far, false);
      turn(donor, flow.sink());
    }
  }

  /// Distance to the target, or the bound where it is not nearer than that.
  private long run(int source, int target, long bound) {
    heap.clear();
    heap.lower(source, 0);
    by[source] = -1;
    while (!heap.isEmpty()) {
      long d = heap.least();
      if (d >= bound) return bound;
      int node = heap.take();
      if (node == target) return d;
      if (node < arcs.donors) donor(node, d);
      else if (node == flow.sink()) sink(d);
      else recipient(node, d);
    }
    return bound;
  }

  private void donor(int donor, long d) {
    for (int s = flow.firstOf(donor); s >= 0; s = flow.nextOf(s)) {
      relax(flow.node(s / flow.slots), d - flow.reduced(s), donor, s);
    }
    if (flow.hasRoom(donor) && flow.v[donor] == 0) relax(flow.sink(), d, donor, -1);
  }

  private void sink(long d) {
    for (int j = 0; j < arcs.donors; j++) {
      if (flow.load[j] > 0) relax(j, d - flow.v[j], flow.sink(), -1);
    }
    for (int r = 0; r < arcs.recipients; r++) {
      if (flow.empties[r] > 0) {
        relax(flow.node(r), d + flow.u[r] - flow.lastEmpty(r), flow.sink(), -1);
      }
    }
  }

  private void recipient(int node, long d) {
    int r = flow.recipient(node);
    long base = d - flow.u[r];
    relax(flow.sink(), base + flow.nextEmpty(r), node, -1);
    Weights weights = flow.weights;
    int[] cost = arcs.cost;
    int[] columns = arcs.column;
    long[] v = flow.v;
    long[] dist = heap.dist;
    int limit = flow.limit;
    int row = arcs.start[r];
    long scale = weights.scale;
    long plus = base + weights.step;
    for (int e = row; e < arcs.start[r + 1]; e++) {
      int c = cost[e];
      int j = columns == null ? e - row : columns[e];
      long to = plus + c * scale - v[j];
      if (to < dist[j] && c <= limit) reach(j, to, node, r, e);
    }
    if (weights.step > 0) kept(node, r, base);
  }

  /// Pairs to be kept are nearer by a step.
  private void kept(int node, int r, long base) {
    int[] kept = flow.weights.kept();
    if (kept == null) return;
    for (int s = r * flow.slots; s < (r + 1) * flow.slots; s++) {
      int e = kept[s];
      if (e < 0 || arcs.cost[e] > flow.limit) continue;
      int j = arcs.donor(r, e);
      long to = base + arcs.cost[e] * flow.weights.scale - flow.v[j];
      if (to < heap.dist[j]) reach(j, to, node, r, e);
    }
  }

  private void reach(int donor, long to, int node, int recipient, int arc) {
    if (heap.isSettled(donor) || flow.holds(recipient, donor)) return;
    heap.lower(donor, to);
    by[donor] = node;
    via[donor] = arc;
  }

  private void relax(int node, long to, int from, int slot) {
    if (to < heap.dist[node] && !heap.isSettled(node)) {
      heap.lower(node, to);
      by[node] = from;
      via[node] = slot;
    }
  }

  private void update(long far, boolean fromSink) {
    if (far == 0) return;
    for (int i = 0; i < heap.touchedCount(); i++) {
      int node = heap.touched(i);
      if (heap.dist[node] < far) shift(node, heap.dist[node] - far);
    }
    if (!fromSink) return;
    for (int j = 0; j < arcs.donors; j++) {
      flow.v[j] += far;
      if (flow.v[j] > 0) flow.v[j] = 0;
    }
    for (int r = 0; r < arcs.recipients; r++) flow.u[r] -= far;
  }

  private void shift(int node, long by) {
    if (node < arcs.donors) flow.v[node] += by;
    else if (node != flow.sink()) flow.u[flow.recipient(node)] -= by;
  }

  private void turn(int source, int target) {
    int node = target;
    int into = Flow.EMPTY;
    int arc = -1;
    while (node != source) {
      if (node <= flow.sink()) {
        into = node == flow.sink() ? Flow.EMPTY : node;
        arc = via[node];
      } else {
        move(node, into, arc);
      }
      node = by[node];
    }
    if (source > flow.sink()) move(source, into, arc);
  }

  /// Puts the slot by which the path came to a recipient where the path leaves it to.
  private void move(int node, int into, int arc) {
    int r = flow.recipient(node);
    int from = by[node];
    int slot;
    if (from < 0) slot = flow.slot(r, Flow.OPEN);
    else if (from == flow.sink()) slot = flow.slot(r, Flow.EMPTY);
    else slot = via[node];
    if (into == Flow.EMPTY) flow.leaveEmpty(slot);
    else flow.take(slot, into, arc);
  }
}
