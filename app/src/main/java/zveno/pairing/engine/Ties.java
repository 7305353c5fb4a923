package zveno.pairing.engine;

/// Makes of a best plan the one among all best plans whose sequence of donors is smallest,
/// recipient by recipient; no donor comes after every donor.
final class Ties {
  private final Flow flow;
  private final TightGraph graph;
  private final boolean[] settled;
  private final Components parts;
  private final int[] by;
  private final int[] via;
  private final int[] seen;
  private final int[] queue;
  private int round;
  private long wasted;

  private Ties(Flow flow) {
    this.flow = flow;
    graph = new TightGraph(flow);
    settled = new boolean[flow.arcs.recipients];
    parts = new Components(flow, graph, settled);
    int nodes = flow.arcs.donors + 1 + flow.arcs.recipients;
    by = new int[nodes];
    via = new int[nodes];
    seen = new int[nodes];
    queue = new int[nodes];
  }

  static void settle(Flow flow) {
    new Ties(flow).run();
  }

  private void run() {
    parts.find();
    long size = (long) graph.arc.length + by.length;
    for (int r = 0; r < flow.arcs.recipients; r++) {
      if (flow.demand[r] > 0) settle(r);
      settled[r] = true;
      if (wasted > size) {
        parts.find();
        wasted = 0;
      }
    }
  }

  /// Gives a recipient its smallest donors; afterwards nothing moves it.
  private void settle(int r) {
    int wanted = 0;
    for (int s = r * flow.slots; s < r * flow.slots + flow.demand[r]; s++) {
      if (flow.donorOf[s] == Flow.EMPTY || graph.isTightSlot(s)) wanted++;
    }
    int node = flow.node(r);
    round++;
    for (int at = graph.start[r]; at < graph.start[r + 1] && wanted > 0; at++) {
      int donor = graph.donor(r, at);
      if (flow.holds(r, donor)) {
        wanted--;
        fix(r, donor);
        round++;
      } else if (parts.of[donor] == parts.of[node] && seen[donor] != round) {
        int end = search(donor, r);
        if (end >= 0) {
          turn(r, donor, graph.arc[at], end);
          wanted--;
          fix(r, donor);
          round++;
        }
      }
    }
    fixed = 0;
  }

  private int fixed;

  /// The first slots of a recipient hold what is decided.
  private void fix(int r, int donor) {
    int target = r * flow.slots + fixed++;
    int slot = flow.slot(r, donor);
    if (slot == target) return;
    int other = flow.donorOf[target];
    int otherArc = flow.arcOf[target];
    int arc = flow.arcOf[slot];
    flow.open(target);
    flow.open(slot);
    flow.take(target, donor, arc);
    if (other == Flow.EMPTY) flow.leaveEmpty(slot);
    else flow.take(slot, other, otherArc);
  }

  private boolean isFixed(int slot, int r) {
    return slot / flow.slots == r && slot - r * flow.slots < fixed;
  }

  /// Looks for a chain of moves from a donor that takes one more to the recipient that comes.
  ///
  /// @return the node before the recipient, or -1; what was seen in vain stays marked
  private int search(int donor, int r) {
    int head = 0;
    int tail = 0;
    queue[tail++] = donor;
    seen[donor] = round;
    by[donor] = -1;
    int part = parts.of[donor];
    while (head < tail) {
      int node = queue[head++];
      if (node < flow.sink()) {
        for (int s = flow.firstOf(node); s >= 0; s = flow.nextOf(s)) {
          int other = s / flow.slots;
          if (!graph.isTightSlot(s) || isFixed(s, r)) continue;
          if (other == r) {
            via[flow.node(r)] = s;
            return node;
          }
          if (!settled[other]) tail = visit(flow.node(other), node, s, part, tail);
        }
        if (graph.mayGain(node)) tail = visit(flow.sink(), node, -1, part, tail);
      } else if (node == flow.sink()) {
        if (graph.mayFill(r)) return node;
        for (int d = 0; d < flow.arcs.donors; d++) {
          if (graph.mayLose(d)) tail = visit(d, node, -1, part, tail);
        }
        for (int other = 0; other < flow.arcs.recipients; other++) {
          if (!settled[other] && graph.mayFill(other)) {
            tail = visit(flow.node(other), node, -1, part, tail);
          }
        }
      } else {
        int other = flow.recipient(node);
        for (int at = graph.start[other]; at < graph.start[other + 1]; at++) {
          int next = graph.donor(other, at);
          if (!flow.holds(other, next)) tail = visit(next, node, graph.arc[at], part, tail);
        }
        wasted += graph.start[other + 1] - graph.start[other];
        if (graph.mayLeave(other)) tail = visit(flow.sink(), node, -1, part, tail);
      }
    }
    return -1;
  }

  private int visit(int node, int from, int how, int part, int tail) {
    if (seen[node] == round || parts.of[node] != part) return tail;
    seen[node] = round;
    by[node] = from;
    via[node] = how;
    queue[tail] = node;
    return tail + 1;
  }

  private void turn(int r, int donor, int arc, int end) {
    int entered = end == flow.sink() ? flow.slot(r, Flow.EMPTY) : via[flow.node(r)];
    int node = end;
    int into = Flow.EMPTY;
    int intoArc = -1;
    while (node >= 0) {
      if (node <= flow.sink()) {
        into = node == flow.sink() ? Flow.EMPTY : node;
        intoArc = via[node];
      } else {
        int other = flow.recipient(node);
        int slot = by[node] == flow.sink() ? flow.slot(other, Flow.EMPTY) : via[node];
        if (into == Flow.EMPTY) flow.leaveEmpty(slot);
        else flow.take(slot, into, intoArc);
      }
      node = by[node];
    }
    flow.take(entered, donor, arc);
  }
}
