package zveno.pairing.engine;

import java.util.Arrays;

/// A finished plan that is changed and made best again from where it stands, by shortest paths; of
/// equally good plans the one that keeps most pairs of the plan it began with. The plan it was made
/// of stays as it is.
public final class Replan {
  private final Flow flow;
  private final Search search;
  private final int[] original;

  /// Begins with a best plan that has plain weights.
  Replan(Flow plan) {
    this(plan, plan.arcOf.clone());
  }

  private Replan(Flow plan, int... kept) {
    original = plan.arcs.cost;
    Arcs arcs = plan.arcs.copy();
    Weights weights = Weights.keeping(arcs, plan.slots, kept);
    flow = new Flow(plan, arcs, weights);
    for (int r = 0; r < flow.u.length; r++) flow.u[r] *= weights.scale;
    for (int d = 0; d < flow.v.length; d++) flow.v[d] *= weights.scale;
    search = new Search(flow);
  }

  /// Of all best plans the one that keeps most of these pairs, with the weights and the dual values
  /// of the plan given, which prove any best plan.
  ///
  /// @param kept the arc of each slot, -1 for none
  static Flow nearest(Flow plan, int... kept) {
    Replan replan = new Replan(plan, kept);
    Flow flow = replan.flow;
    boolean[] worse = new boolean[flow.arcs.recipients];
    for (int s = 0; s < flow.donorOf.length; s++) {
      if (flow.donorOf[s] >= 0 && flow.reduced(s) > 0) worse[s / flow.slots] = true;
    }
    for (int r = 0; r < worse.length; r++) if (worse[r]) replan.openAll(r);
    for (int r = 0; r < worse.length; r++) if (worse[r]) worse[r] = !replan.restore(r, kept);
    for (int d = 0; d < flow.arcs.donors; d++) replan.search.fill(d);
    for (int r = 0; r < worse.length; r++) if (worse[r]) flow.raise(r);
    for (int r = 0; r < worse.length; r++) if (worse[r]) replan.routeAll(r);
    Ties.settle(flow);
    return flow.under(plan);
  }

  /// Gives an open recipient its pair to be kept back, where that is as good as the plan's own and
  /// there is room: most of a large plan needs no search then. Serves one donor each only; of
  /// several an own pair that is better than tight must not be left out.
  private boolean restore(int r, int... kept) {
    int arc = flow.slots > 1 ? -1 : kept[r];
    if (arc < 0 || flow.arcs.cost[arc] > flow.limit) return false;
    int donor = flow.arcs.donor(r, arc);
    boolean tight = flow.weights.of(arc, r) - flow.u[r] - flow.v[donor] == 0;
    if (tight && flow.hasRoom(donor)) {
      flow.take(r, donor, arc);
      return true;
    }
    return false;
  }

  Flow flow() {
    return flow;
  }

  /// The sum of the costs of all pairs that are not pinned.
  public long total() {
    return flow.total();
  }

  /// How many slots are left empty.
  public int unmatched() {
    return flow.unmatched();
  }

  /// The donors of all slots, ascending within a recipient, -1 for none and for pins; among equals
  /// the canonical plan.
  public int[] donors() {
    Ties.settle(flow);
    return Solution.sorted(flow);
  }

  /// A pair is not possible any more.
  public void ban(int recipient, int donor) {
    int arc = flow.arcs.find(recipient, donor);
    if (arc < 0) return;
    flow.arcs.cost[arc] = Arcs.NONE;
    int slot = flow.slot(recipient, donor);
    if (slot < 0) return;
    flow.open(slot);
    search.fill(donor);
    search.route(recipient);
  }

  /// A pair that was banned is possible again.
  public void allow(int recipient, int donor) {
    int arc = flow.arcs.find(recipient, donor);
    if (arc < 0) return;
    flow.arcs.cost[arc] = original[arc];
    long reduced = flow.weights.of(arc, recipient, flow.slots) - flow.u[recipient] - flow.v[donor];
    if (flow.demand[recipient] > 0 && reduced < 0) anew(recipient);
  }

  /// A recipient gets a donor whatever else; the slot and the place are taken out of the plan.
  public void pin(int recipient, int donor) {
    int arc = flow.arcs.find(recipient, donor);
    if (arc < 0 || flow.arcs.cost[arc] > flow.limit || flow.demand[recipient] == 0) {
      throw new IllegalArgumentException("not possible");
    }
    int[] left = openAll(recipient);
    flow.demand[recipient]--;
    flow.arcs.cost[arc] = Arcs.NONE;
    flow.capacity[donor]--;
    for (int d : left) search.fill(d);
    search.shed(donor);
    flow.raise(recipient);
    routeAll(recipient);
  }

  /// A pair that was pinned before is free to change.
  public void unpin(int recipient, int donor, int cost) {
    int arc = flow.arcs.find(recipient, donor);
    int[] left = openAll(recipient);
    flow.demand[recipient]++;
    flow.arcs.cost[arc] = cost;
    flow.capacity[donor]++;
    for (int d : left) search.fill(d);
    search.fill(donor);
    flow.raise(recipient);
    routeAll(recipient);
  }

  /// A donor has this number of places now.
  public void capacity(int donor, int places) {
    flow.capacity[donor] = places;
    search.fill(donor);
    search.shed(donor);
  }

  private void anew(int recipient) {
    for (int d : openAll(recipient)) search.fill(d);
    flow.raise(recipient);
    routeAll(recipient);
  }

  /// Returns the donors left.
  private int[] openAll(int recipient) {
    int[] left = new int[flow.slots];
    int count = 0;
    int from = recipient * flow.slots;
    for (int s = from; s < from + flow.demand[recipient]; s++) {
      if (flow.donorOf[s] >= 0) left[count++] = flow.donorOf[s];
      flow.open(s);
    }
    return Arrays.copyOf(left, count);
  }

  private void routeAll(int recipient) {
    for (int i = 0; i < flow.demand[recipient]; i++) search.route(recipient);
  }
}
