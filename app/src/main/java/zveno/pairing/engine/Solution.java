package zveno.pairing.engine;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// A plan that is proved best, and the answers about it.
public final class Solution {
  private final Flow flow;
  private final int[] donors;
  private final long gap;
  private @Nullable WhyNot why;

  private Solution(Flow flow, int[] donors, long gap) {
    this.flow = flow;
    this.donors = donors;
    this.gap = gap;
  }

  /// Most schools with a donor, most pairs, the least total; among equals the canonical plan.
  public static Solution best(Arcs arcs, Places places) {
    return of(Transport.solve(arcs, places));
  }

  /// The same among pairs that cost no more than the limit.
  public static Solution within(Arcs arcs, Places places, int limit) {
    Flow flow = Transport.optimal(arcs, places, limit);
    Ties.settle(flow);
    return of(flow);
  }

  /// The least cost that all pairs of a plan can keep to without leaving more slots empty; -1 for a
  /// plan without pairs.
  public int bestWorst() {
    return Bottleneck.limit(flow);
  }

  /// The plan whose costs, from the greatest down, are least one after the other. It has no dual
  /// values, so prices and margins are not to be asked of it.
  public Solution leximin() {
    Leximin result = Leximin.of(flow, bestWorst());
    return new Solution(flow.holding(result.donors()), result.donors(), result.gap());
  }

  /// Of all plans as good as this one the one that keeps most of these pairs.
  ///
  /// @param wanted the donor of each slot, -1 for none
  public Solution nearest(int... wanted) {
    int[] kept = new int[wanted.length];
    for (int s = 0; s < wanted.length; s++) {
      int r = s / flow.slots;
      kept[s] = wanted[s] < 0 ? -1 : flow.arcs.find(r, wanted[s]);
    }
    return of(Replan.nearest(flow, kept));
  }

  static Solution of(Flow flow) {
    int[] donors = sorted(flow);
    Certificate certificate =
        new Certificate(
            new Places(flow.slots, flow.demand, flow.capacity),
            flow.u,
            flow.v,
            flow.weights::empty);
    long gap = certificate.gap(new Table(flow.arcs, flow.limit), donors);
    return new Solution(flow, donors, gap);
  }

  /// The table as the certificate reads it.
  record Table(Arcs arcs, int limit) implements Certificate.Costs {
    @Override
    public int of(int recipient, int donor) {
      int cost = arcs.cost(recipient, donor);
      return cost > limit ? Arcs.NONE : cost;
    }

    @Override
    public int @Nullable [] donors(int recipient) {
      int[] columns = arcs.column;
      if (columns == null) return null;
      return Arrays.copyOfRange(columns, arcs.start[recipient], arcs.start[recipient + 1]);
    }
  }

  static int[] sorted(Flow flow) {
    int[] donors = new int[flow.donorOf.length];
    Arrays.fill(donors, -1);
    for (int r = 0; r < flow.arcs.recipients; r++) {
      int from = r * flow.slots;
      int[] own =
          Arrays.stream(flow.donorOf, from, from + flow.demand[r])
              .filter(d -> d >= 0)
              .sorted()
              .toArray();
      System.arraycopy(own, 0, donors, from, own.length);
    }
    return donors;
  }

  /// The donors of all slots, ascending within a recipient, -1 for none.
  public int[] donors() {
    return donors.clone();
  }

  Flow flow() {
    return flow;
  }

  /// The sum of the costs of all pairs.
  public long total() {
    return flow.total();
  }

  /// How many slots are left empty.
  public int unmatched() {
    return flow.unmatched();
  }

  /// The greatest cost of a pair, -1 for a plan without pairs.
  public int worst() {
    int worst = -1;
    for (int arc : flow.arcOf) if (arc >= 0) worst = Math.max(worst, flow.arcs.cost[arc]);
    return worst;
  }

  /// Between the plan's cost and the bound that the dual values prove; zero for a plan that is
  /// best.
  public long gap() {
    return gap;
  }

  /// Exact prices of all other donors that a recipient could have.
  public List<OtherDonor> others(int recipient) {
    return why().all(recipient);
  }

  /// How far a pair is from being another.
  ///
  /// @param price the least that another donor in its place costs, nobody being left out for it;
  ///   empty where there is none
  /// @param donor the first such donor, -1 for none
  public record Margin(OptionalLong price, int donor) {}

  /// The margin of a pair of this plan.
  public Margin margin(int recipient, int donor) {
    int slot = flow.slot(recipient, donor);
    if (slot < 0) return new Margin(OptionalLong.empty(), -1);
    WhyNot.Margin margin = why().margin(slot);
    return margin.donor() < 0
        ? new Margin(OptionalLong.empty(), -1)
        : new Margin(OptionalLong.of(margin.price()), margin.donor());
  }

  /// This plan to be changed; it stays as it is itself.
  public Replan replan() {
    return new Replan(flow);
  }

  private WhyNot why() {
    WhyNot known = why;
    if (known == null) {
      known = new WhyNot(flow);
      why = known;
    }
    return known;
  }

  /// Who competes with a recipient that misses a donor.
  public Shortage shortage(int recipient) {
    return Shortage.of(flow, recipient);
  }

  /// How much less the best plan would cost if a pinned pair were free; empty where more or fewer
  /// slots would be filled then, or schools have a donor. The pair must have been taken out of
  /// table and places before.
  ///
  /// @param cost of the pinned pair
  public OptionalLong pinPrice(int recipient, int donor, int cost) {
    Replan replan = new Replan(flow);
    replan.unpin(recipient, donor, cost);
    Flow free = replan.flow();
    return free.unmatched() == flow.unmatched() && leftOut(free) == leftOut(flow)
        ? OptionalLong.of(flow.total() + cost - free.total())
        : OptionalLong.empty();
  }

  /// How many schools have no donor at all, pinned ones among them.
  private static int leftOut(Flow flow) {
    int count = 0;
    for (int empties : flow.empties) if (empties == flow.slots) count++;
    return count;
  }
}
