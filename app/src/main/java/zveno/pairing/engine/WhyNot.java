package zveno.pairing.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Exact prices of all other donors of one recipient: one search backwards from the recipient gives
/// the cheapest chain of moves that makes room at every donor. A reduced cost alone would only be a
/// bound.
final class WhyNot {
  private final Flow flow;
  private final Arcs arcs;
  private final NodeHeap heap;
  private final int[] then;
  private final int[] via;
  private final @Nullable Transposed columns;

  WhyNot(Flow flow) {
    this.flow = flow;
    this.arcs = flow.arcs;
    int nodes = arcs.donors + 1 + arcs.recipients;
    heap = new NodeHeap(nodes);
    then = new int[nodes];
    via = new int[nodes];
    columns = arcs.isDense() ? null : new Transposed(arcs);
  }

  /// All donors that the recipient could have and has not, in their order.
  List<OtherDonor> all(int recipient) {
    begin();
    meetOwn(recipient);
    while (!heap.isEmpty()) expand(heap.take(), recipient);
    List<OtherDonor> others = new ArrayList<>();
    for (int e = arcs.start[recipient]; e < arcs.start[recipient + 1]; e++) {
      int donor = arcs.donor(recipient, e);
      if (arcs.cost[e] > flow.limit || flow.holds(recipient, donor)) continue;
      if (heap.dist[donor] < NodeHeap.FAR) others.add(price(recipient, e, donor));
    }
    return others;
  }

  /// How far a pair is from being another: the least price of another donor in its place and the
  /// first donor that has it.
  ///
  /// @param donor -1 where there is no other without leaving somebody out
  record Margin(long price, int donor) {}

  Margin margin(int slot) {
    int recipient = slot / flow.slots;
    begin();
    int own = flow.donorOf[slot];
    lower(own, -flow.reduced(slot), flow.node(recipient), slot);
    long best = flow.weights.penalty() / 2;
    int bestDonor = -1;
    while (!heap.isEmpty() && heap.least() <= best) {
      long d = heap.least();
      int node = heap.take();
      if (node < arcs.donors) {
        int arc = arcs.find(recipient, node);
        if (arc >= 0 && arcs.cost[arc] <= flow.limit && !flow.holds(recipient, node)) {
          long price = d + flow.weights.of(arc, recipient, flow.slots);
          price -= flow.u[recipient] + flow.v[node];
          if (price < best || (price == best && node < bestDonor)) {
            best = price;
            bestDonor = node;
          }
        }
      }
      expand(node, recipient);
    }
    return new Margin(best, bestDonor);
  }

  private void begin() {
    heap.clear();
  }

  private void meetOwn(int recipient) {
    int node = flow.node(recipient);
    int from = recipient * flow.slots;
    for (int s = from; s < from + flow.demand[recipient]; s++) {
      if (flow.donorOf[s] >= 0) lower(flow.donorOf[s], -flow.reduced(s), node, s);
    }
    if (flow.empties[recipient] > 0) {
      lower(flow.sink(), flow.u[recipient] - flow.lastEmpty(recipient), node, -1);
    }
  }

  /// Meets the nodes from which this one can be reached.
  private void expand(int node, int goal) {
    long d = heap.dist[node];
    if (node < arcs.donors) {
      if (flow.load[node] > 0) lower(flow.sink(), d - flow.v[node], node, -1);
      column(node, d, goal);
    } else if (node == flow.sink()) {
      for (int j = 0; j < arcs.donors; j++) {
        if (flow.hasRoom(j) && flow.v[j] == 0) lower(j, d, node, -1);
      }
      for (int r = 0; r < arcs.recipients; r++) {
        if (r != goal && flow.demand[r] > 0) {
          lower(flow.node(r), d + flow.nextEmpty(r) - flow.u[r], node, -1);
        }
      }
    } else {
      int r = flow.recipient(node);
      for (int s = r * flow.slots; s < r * flow.slots + flow.demand[r]; s++) {
        if (flow.donorOf[s] >= 0) lower(flow.donorOf[s], d - flow.reduced(s), node, s);
      }
      if (flow.empties[r] > 0) lower(flow.sink(), d + flow.u[r] - flow.lastEmpty(r), node, -1);
    }
  }

  private void column(int donor, long d, int goal) {
    long base = d - flow.v[donor] + flow.weights.step;
    long scale = flow.weights.scale;
    Transposed sparse = columns;
    int from = sparse == null ? 0 : sparse.start[donor];
    int to = sparse == null ? arcs.recipients : sparse.start[donor + 1];
    int[] cost = arcs.cost;
    long[] dist = heap.dist;
    int first = flow.node(0);
    for (int i = from; i < to; i++) {
      int r = sparse == null ? i : sparse.recipient[i];
      int e = sparse == null ? i * arcs.donors + donor : sparse.arc[i];
      int c = cost[e];
      long far = base + c * scale - flow.u[r];
      if (far < dist[first + r] && c <= flow.limit && r != goal && flow.demand[r] > 0) {
        if (!flow.holds(r, donor)) lower(first + r, far, donor, e);
      }
    }
  }

  private void lower(int node, long to, int next, int how) {
    if (to < heap.dist[node] && !heap.isSettled(node)) {
      heap.lower(node, to);
      then[node] = next;
      via[node] = how;
    }
  }

  private OtherDonor price(int recipient, int arc, int donor) {
    List<OtherDonor.Move> moves = new ArrayList<>();
    moves.add(new OtherDonor.Move(recipient, -1, donor));
    long price = arcs.cost[arc];
    int goal = flow.node(recipient);
    int from = donor;
    for (int node = then[donor]; node != goal; node = then[node]) {
      if (node > flow.sink()) {
        int r = flow.recipient(node);
        int to = then[node] == flow.sink() ? -1 : then[node];
        moves.add(new OtherDonor.Move(r, from, to));
        price += to < 0 ? 0 : arcs.cost[via[node]];
        price -= from < 0 ? 0 : arcs.cost(r, from);
      } else {
        from = node == flow.sink() ? -1 : node;
      }
    }
    moves.set(0, new OtherDonor.Move(recipient, from, donor));
    price -= from < 0 ? 0 : arcs.cost(recipient, from);
    int lost = 0;
    for (OtherDonor.Move move : moves) lost += move.to() < 0 ? 1 : move.from() < 0 ? -1 : 0;
    return new OtherDonor(donor, price, lost, moves);
  }

  /// A sparse table by columns.
  private static final class Transposed {
    final int[] start;
    final int[] recipient;
    final int[] arc;

    Transposed(Arcs arcs) {
      int count = arcs.cost.length;
      start = new int[arcs.donors + 1];
      recipient = new int[count];
      arc = new int[count];
      for (int r = 0; r < arcs.recipients; r++) {
        for (int e = arcs.start[r]; e < arcs.start[r + 1]; e++) start[arcs.donor(r, e) + 1]++;
      }
      for (int d = 0; d < arcs.donors; d++) start[d + 1] += start[d];
      int[] at = start.clone();
      for (int r = 0; r < arcs.recipients; r++) {
        for (int e = arcs.start[r]; e < arcs.start[r + 1]; e++) {
          int place = at[arcs.donor(r, e)]++;
          recipient[place] = r;
          arc[place] = e;
        }
      }
    }
  }
}
