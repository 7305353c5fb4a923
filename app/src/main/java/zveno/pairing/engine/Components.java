package zveno.pairing.engine;

import java.util.Arrays;

/// The strongly connected parts of the tight graph (Tarjan, without recursion): a pair that is not
/// taken stands in some best plan just when its two ends are in one part.
final class Components {
  private static final int LAST = -2;
  private static final int DONE = -3;

  private final Flow flow;
  private final TightGraph graph;
  private final boolean[] settled;
  final int[] of;
  private final int[] index;
  private final int[] low;
  private final int[] stack;
  private final int[] path;
  private final int[] cursor;
  private int stacked;
  private int counter;
  private int parts;

  Components(Flow flow, TightGraph graph, boolean[] settled) {
    this.flow = flow;
    this.graph = graph;
    this.settled = settled;
    int nodes = flow.arcs.donors + 1 + flow.arcs.recipients;
    of = new int[nodes];
    index = new int[nodes];
    low = new int[nodes];
    stack = new int[nodes];
    path = new int[nodes];
    cursor = new int[nodes];
  }

  /// Finds the parts among what is not settled yet.
  void find() {
    Arrays.fill(of, -1);
    Arrays.fill(index, 0);
    counter = 0;
    parts = 0;
    for (int r = 0; r < flow.arcs.recipients; r++) {
      int node = flow.node(r);
      if (!settled[r] && index[node] == 0) walk(node);
    }
  }

  private void walk(int root) {
    int depth = 0;
    enter(root);
    path[0] = root;
    while (depth >= 0) {
      int node = path[depth];
      int next = successor(node);
      if (next >= 0) {
        if (index[next] == 0) {
          enter(next);
          path[++depth] = next;
        } else if (of[next] < 0) {
          low[node] = Math.min(low[node], index[next]);
        }
      } else {
        if (low[node] == index[node]) close(node);
        depth--;
        if (depth >= 0) low[path[depth]] = Math.min(low[path[depth]], low[node]);
      }
    }
  }

  private void enter(int node) {
    index[node] = ++counter;
    low[node] = counter;
    stack[stacked++] = node;
    cursor[node] = node < flow.sink() ? flow.firstOf(node) : -1;
    if (node > flow.sink()) cursor[node] = graph.start[flow.recipient(node)] - 1;
    if (node < flow.sink() && cursor[node] < 0) cursor[node] = LAST;
  }

  private void close(int node) {
    int member;
    do {
      member = stack[--stacked];
      of[member] = parts;
    } while (member != node);
    parts++;
  }

  /// The next node that can be reached, or -1.
  private int successor(int node) {
    if (node < flow.sink()) return afterDonor(node);
    return node == flow.sink() ? afterSink(node) : afterRecipient(node);
  }

  private int afterDonor(int node) {
    while (cursor[node] >= 0) {
      int slot = cursor[node];
      int following = flow.nextOf(slot);
      cursor[node] = following < 0 ? LAST : following;
      if (!settled[slot / flow.slots] && graph.isTightSlot(slot)) {
        return flow.node(slot / flow.slots);
      }
    }
    if (cursor[node] == LAST) {
      cursor[node] = DONE;
      if (graph.mayGain(node)) return flow.sink();
    }
    return -1;
  }

  private int afterSink(int node) {
    int donors = flow.arcs.donors;
    while (++cursor[node] < donors + flow.arcs.recipients) {
      int at = cursor[node];
      if (at < donors) {
        if (graph.mayLose(at)) return at;
      } else if (!settled[at - donors] && graph.mayFill(at - donors)) {
        return flow.node(at - donors);
      }
    }
    return -1;
  }

  private int afterRecipient(int node) {
    int r = flow.recipient(node);
    int end = graph.start[r + 1];
    while (++cursor[node] < end) {
      int donor = graph.donor(r, cursor[node]);
      if (!flow.holds(r, donor)) return donor;
    }
    if (cursor[node] == end && graph.mayLeave(r)) return flow.sink();
    return -1;
  }
}
