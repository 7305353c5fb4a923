package zveno.pairing.engine;

import java.util.Arrays;

/// Who is with whom at the moment, and the dual values that go with it. Each recipient has slots; a
/// slot holds a donor, is left empty, or is still open. Dual values keep `u + v` of a pair at or
/// under its weight where the pair is not taken and at or over it where it is; `v` is never above
/// zero and is zero where a donor has room.
final class Flow {
  static final int EMPTY = -1;
  static final int OPEN = -2;

  final Arcs arcs;
  final int slots;
  final int[] demand;
  final int[] capacity;
  final int[] load;
  final int[] empties;
  final int[] donorOf;
  final int[] arcOf;
  final long[] u;
  final long[] v;
  final Weights weights;
  private final int[] first;
  private final int[] next;
  private final int[] before;

  /// Pairs that cost more are not possible.
  int limit = Arcs.NONE - 1;

  Flow(Arcs arcs, Places places, Weights weights) {
    this.arcs = arcs;
    this.slots = places.slots();
    this.weights = weights;
    demand = places.demand();
    capacity = places.capacity();
    load = new int[arcs.donors];
    empties = new int[arcs.recipients];
    donorOf = new int[arcs.recipients * slots];
    arcOf = new int[donorOf.length];
    next = new int[donorOf.length];
    before = new int[donorOf.length];
    first = new int[arcs.donors];
    u = new long[arcs.recipients];
    v = new long[arcs.donors];
    Arrays.fill(donorOf, OPEN);
    Arrays.fill(arcOf, -1);
    Arrays.fill(first, -1);
  }

  /// The same plan and dual values, under other weights.
  Flow(Flow other, Arcs arcs, Weights weights) {
    this.arcs = arcs;
    this.slots = other.slots;
    this.weights = weights;
    demand = other.demand.clone();
    capacity = other.capacity.clone();
    load = other.load.clone();
    empties = other.empties.clone();
    donorOf = other.donorOf.clone();
    arcOf = other.arcOf.clone();
    next = other.next.clone();
    before = other.before.clone();
    first = other.first.clone();
    u = other.u.clone();
    v = other.v.clone();
    limit = other.limit;
  }

  /// The same pairs with the table, the weights and the dual values of another best plan.
  Flow under(Flow other) {
    Flow flow = new Flow(this, other.arcs, other.weights);
    System.arraycopy(other.u, 0, flow.u, 0, u.length);
    System.arraycopy(other.v, 0, flow.v, 0, v.length);
    return flow;
  }

  /// The same table with these pairs, without dual values.
  Flow holding(int... donors) {
    Flow flow = new Flow(arcs, new Places(slots, demand, capacity), weights);
    for (int s = 0; s < donors.length; s++) {
      int r = s / slots;
      if (s % slots >= demand[r]) continue;
      if (donors[s] < 0) flow.leaveEmpty(s);
      else flow.take(s, donors[s], arcs.find(r, donors[s]));
    }
    return flow;
  }

  int sink() {
    return arcs.donors;
  }

  int node(int recipient) {
    return arcs.donors + 1 + recipient;
  }

  int recipient(int node) {
    return node - arcs.donors - 1;
  }

  int firstOf(int donor) {
    return first[donor];
  }

  int nextOf(int slot) {
    return next[slot];
  }

  boolean hasRoom(int donor) {
    return load[donor] < capacity[donor];
  }

  /// What it costs to leave one more slot of a recipient empty.
  long nextEmpty(int recipient) {
    return weights.empty(recipient, empties[recipient] + 1);
  }

  /// What the last slot that was left empty costs.
  long lastEmpty(int recipient) {
    return weights.empty(recipient, empties[recipient]);
  }

  boolean holds(int recipient, int donor) {
    for (int s = recipient * slots; s < recipient * slots + demand[recipient]; s++) {
      if (donorOf[s] == donor) return true;
    }
    return false;
  }

  /// A slot of a recipient in this state, or -1.
  int slot(int recipient, int state) {
    for (int s = recipient * slots; s < recipient * slots + demand[recipient]; s++) {
      if (donorOf[s] == state) return s;
    }
    return -1;
  }

  void take(int slot, int donor, int arc) {
    release(slot);
    donorOf[slot] = donor;
    arcOf[slot] = arc;
    load[donor]++;
    int old = first[donor];
    next[slot] = old;
    before[slot] = -1;
    if (old >= 0) before[old] = slot;
    first[donor] = slot;
  }

  void leaveEmpty(int slot) {
    release(slot);
    donorOf[slot] = EMPTY;
    empties[slot / slots]++;
  }

  void open(int slot) {
    release(slot);
    donorOf[slot] = OPEN;
  }

  private void release(int slot) {
    int donor = donorOf[slot];
    arcOf[slot] = -1;
    if (donor == EMPTY) {
      empties[slot / slots]--;
    } else if (donor >= 0) {
      load[donor]--;
      if (before[slot] >= 0) next[before[slot]] = next[slot];
      else first[donor] = next[slot];
      if (next[slot] >= 0) before[next[slot]] = before[slot];
    }
  }

  /// The reduced cost of what a slot holds: never above zero.
  long reduced(int slot) {
    int recipient = slot / slots;
    return weights.of(arcOf[slot], slot) - u[recipient] - v[donorOf[slot]];
  }

  /// Sets a recipient's dual value as high as its pairs and the price of staying empty allow.
  void raise(int recipient) {
    long least = nextEmpty(recipient);
    for (int e = arcs.start[recipient]; e < arcs.start[recipient + 1]; e++) {
      if (arcs.cost[e] <= limit) {
        least = Math.min(least, weights.of(e, recipient, slots) - v[arcs.donor(recipient, e)]);
      }
    }
    u[recipient] = least;
  }

  int unmatched() {
    int sum = 0;
    for (int e : empties) sum += e;
    return sum;
  }

  /// The sum of the costs of all pairs taken.
  long total() {
    long sum = 0;
    for (int arc : arcOf) if (arc >= 0) sum += arcs.cost[arc];
    return sum;
  }
}
