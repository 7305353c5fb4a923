package zveno.pairing.engine;

import org.jspecify.annotations.Nullable;

/// Turns costs into weights: a pair costs its cost times the scale, and one more where it was not
/// in the plan to be kept; a slot left empty costs more than twice what any chain of moves can
/// save. The scale is greater than any number of pairs, so that keeping decides among equals only.
final class Weights {
  final int[] cost;
  final long scale;

  /// What a pair costs that is not kept.
  final int step;

  private final int @Nullable [] kept;
  private final long penalty;
  private final int slots;
  private final long @Nullable [] extra;

  private Weights(Arcs arcs, int slots, long scale, int step, int @Nullable [] kept) {
    this(arcs, slots, scale, step, kept, null);
  }

  private Weights(
      Arcs arcs, int slots, long scale, int step, int @Nullable [] kept, long @Nullable [] extra) {
    this.cost = arcs.cost;
    this.scale = scale;
    this.step = step;
    this.kept = kept;
    this.slots = slots;
    long chain = Math.min(arcs.recipients, arcs.donors) + 1L;
    this.extra = extra;
    long most = 0;
    if (extra != null) for (long e : extra) most = Math.max(most, Math.abs(e));
    penalty = (2 * chain * (arcs.dearest() + 2 * most) + 2) * scale;
  }

  static Weights plain(Arcs arcs, int slots) {
    return new Weights(arcs, slots, 1, 0, null);
  }

  /// Plain weights with empty slots of different costs.
  ///
  /// @param extra what the n-th empty slot of a recipient costs more, by slot
  static Weights withEmpties(Arcs arcs, int slots, long... extra) {
    return new Weights(arcs, slots, 1, 0, null, extra);
  }

  /// Among equally good plans the one that keeps most of these pairs.
  ///
  /// @param kept the arc of each slot, -1 for none
  static Weights keeping(Arcs arcs, int slots, int... kept) {
    return new Weights(arcs, slots, kept.length + 2L, 1, kept);
  }

  /// The cost of the n-th slot that a recipient leaves empty; the last one costs double, so that
  /// schools come before second donors.
  long empty(int recipient, int nth) {
    long cost = nth >= slots ? 2 * penalty : penalty;
    long[] more = extra;
    return more == null || nth == 0 || nth > slots
        ? cost
        : cost + more[recipient * slots + nth - 1];
  }

  long of(int arc, int slot) {
    return of(arc, slot / slots, slots);
  }

  long of(int arc, int recipient, int each) {
    return cost[arc] * scale + (isKept(arc, recipient, each) ? 0 : step);
  }

  private boolean isKept(int arc, int recipient, int each) {
    int[] arcs = kept;
    if (arcs == null) return true;
    for (int s = recipient * each; s < (recipient + 1) * each; s++) if (arcs[s] == arc) return true;
    return false;
  }

  /// The cost of a slot left empty.
  long penalty() {
    return penalty;
  }

  /// The arcs to be kept, or nothing.
  int @Nullable [] kept() {
    return kept;
  }
}
