package zveno.pairing.engine;

import org.jspecify.annotations.Nullable;

/// Proves a plan best by weak duality, from the table alone: for any dual values the bound is not
/// above the cost of any plan, so a plan that meets it is best. Shares nothing with the solver.
public final class Certificate {
  private final Places places;
  private final long[] u;
  private final long[] v;
  private final Empties empties;

  /// Takes the dual values that are to prove a plan.
  ///
  /// @param u dual values of recipients
  /// @param v dual values of donors, none above zero
  /// @param empties the cost of leaving slots empty
  public Certificate(Places places, long[] u, long[] v, Empties empties) {
    this.places = places;
    this.u = u.clone();
    this.v = v.clone();
    this.empties = empties;
  }

  /// The difference between the plan's cost and the bound; zero proves the plan best.
  ///
  /// @param costs row-major reading of the table, [Arcs#NONE] where a pair is not possible
  /// @param donorOf the donor of each slot, negative for none
  /// @throws IllegalStateException where the plan is no plan or the dual values are none
  public long gap(Costs costs, int... donorOf) {
    return Math.subtractExact(cost(costs, donorOf), bound(costs));
  }

  /// What a pair costs.
  @FunctionalInterface
  public interface Costs {
    int of(int recipient, int donor);

    /// The donors of all possible pairs of a recipient, others may be among them; nothing for all
    /// donors.
    default int @Nullable [] donors(int recipient) {
      return null;
    }
  }

  /// What the n-th slot costs that a recipient leaves empty: not less for a later one.
  @FunctionalInterface
  public interface Empties {
    long of(int recipient, int nth);
  }

  private long cost(Costs costs, int... donorOf) {
    int slots = places.slots();
    int[] load = new int[v.length];
    long sum = 0;
    for (int r = 0; r < u.length; r++) {
      int missing = 0;
      for (int t = 0; t < places.demand(r); t++) {
        int donor = donorOf[r * slots + t];
        if (donor < 0) {
          missing++;
          continue;
        }
        for (int other = 0; other < t; other++) check(donorOf[r * slots + other] != donor);
        int cost = costs.of(r, donor);
        check(cost != Arcs.NONE && ++load[donor] <= places.capacity(donor));
        sum = Math.addExact(sum, cost);
      }
      for (int t = 1; t <= missing; t++) sum = Math.addExact(sum, empties.of(r, t));
    }
    return sum;
  }

  private long bound(Costs costs) {
    long bound = 0;
    for (int d = 0; d < v.length; d++) {
      check(v[d] <= 0);
      bound = Math.addExact(bound, Math.multiplyExact(v[d], places.capacity(d)));
    }
    long dearest = 0;
    for (int r = 0; r < u.length; r++) {
      int demand = places.demand(r);
      if (demand == 0) continue;
      bound = Math.addExact(bound, Math.multiplyExact(u[r], demand));
      for (int t = 1; t <= demand; t++) bound -= Math.max(0, u[r] - empties.of(r, t));
      int[] some = costs.donors(r);
      int count = some == null ? v.length : some.length;
      for (int i = 0; i < count; i++) {
        int d = some == null ? i : some[i];
        int cost = costs.of(r, d);
        if (cost == Arcs.NONE) continue;
        dearest = Math.max(dearest, cost);
        bound -= Math.max(0, u[r] + v[d] - cost);
      }
    }
    for (int r = 0; r < u.length; r++) {
      check(empties.of(r, 1) > dearest * Math.min(u.length, v.length));
    }
    return bound;
  }

  private static void check(boolean holds) {
    if (!holds) throw new IllegalStateException("no plan");
  }
}
