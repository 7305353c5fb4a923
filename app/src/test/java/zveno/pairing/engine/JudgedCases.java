package zveno.pairing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Random cases of some size, each held against OR-Tools.
final class JudgedCases {
  private final long seed;
  private final Random random;

  JudgedCases(long seed) {
    this.seed = seed;
    random = new Random(seed);
  }

  void run(int cases) {
    for (int i = 0; i < cases; i++) {
      SmallCase small = SmallCase.of(random, i % 50 == 0 ? 40 : 12, i % 5 == 0 ? 2 : 1);
      judge(small, "seed " + seed + ", case " + i + ": " + small);
    }
  }

  /// Rows so long that the engine reads them by lists of the nearest donors.
  void runLong(int cases) {
    for (int i = 0; i < cases; i++) {
      SmallCase wide = SmallCase.of(random, 8 * NearRows.LENGTH, 1);
      judge(wide, "seed " + seed + ", long case " + i);
    }
  }

  private void judge(SmallCase small, String name) {
    Places places = small.places();
    Solution plan = Solution.best(small.dense(), places);
    check(plan, small.cost(), places, name);
    Flow sparse = Transport.solve(small.sparse(), places);
    assertThat(SmallCase.plan(sparse)).as(name).isEqualTo(plan.donors());
    Candidates.Rows rows =
        (r, into) -> System.arraycopy(small.cost()[r], 0, into, 0, small.donors());
    Solution few = Candidates.best(small.recipients(), small.donors(), 1, places, rows);
    assertThat(few.total()).as(name).isEqualTo(plan.total());
    assertThat(few.unmatched()).as(name).isEqualTo(plan.unmatched());
    assertThat(gap(few, small)).as(name).isZero();
    worst(small, plan, name);
    why(small, plan, name);
    change(small, name);
  }

  private static long gap(Solution few, SmallCase small) {
    Flow all = few.flow();
    return new Certificate(small.places(), all.u, all.v, all.weights::empty)
        .gap((r, d) -> small.cost()[r][d], few.donors());
  }

  private static void check(Solution plan, int[][] cost, Places places, String name) {
    Judge.Verdict verdict = verdict(cost, places);
    assertThat(plan.total()).as(name).isEqualTo(verdict.total());
    assertThat(plan.unmatched()).as(name).isEqualTo((int) verdict.unmatched());
    assertThat(plan.gap()).as(name).isZero();
  }

  private static Judge.Verdict verdict(int[][] cost, Places places) {
    return Judge.solve(cost.length, places, (r, d) -> cost[r][d]);
  }

  /// The judge finds the worst pair by leaving out dearer pairs.
  private static void worst(SmallCase small, Solution plan, String name) {
    int limit = plan.bestWorst();
    if (limit < 0) return;
    Solution fair = Solution.within(small.dense(), small.places(), limit);
    Judge.Verdict at = verdict(capped(small.cost(), limit), small.places());
    assertThat(fair.total()).as(name).isEqualTo(at.total());
    assertThat((long) fair.unmatched()).as(name).isEqualTo(at.unmatched());
    assertThat(fair.unmatched()).as(name).isEqualTo(plan.unmatched());
    Judge.Verdict below = verdict(capped(small.cost(), limit - 1), small.places());
    assertThat(below.unmatched() + below.without())
        .as(name)
        .isGreaterThan(at.unmatched() + at.without());
  }

  private static int[][] capped(int[][] cost, int limit) {
    int[][] capped = copy(cost);
    for (int[] row : capped) {
      for (int d = 0; d < row.length; d++) if (row[d] > limit) row[d] = Arcs.NONE;
    }
    return capped;
  }

  private void why(SmallCase small, Solution plan, String name) {
    int r = random.nextInt(small.recipients());
    List<OtherDonor> others = plan.others(r);
    if (others.isEmpty()) return;
    OtherDonor other = others.get(random.nextInt(others.size()));
    int[][] cost = copy(small.cost());
    cost[r][other.donor()] = Arcs.NONE;
    Judge.Verdict verdict = verdict(cost, small.places().withPin(r, other.donor()));
    long price = verdict.total() + small.cost()[r][other.donor()] - plan.total();
    assertThat(other.price()).as(name).isEqualTo(price);
    assertThat((long) other.lost()).as(name).isEqualTo(verdict.unmatched() - plan.unmatched());
  }

  /// A ban, then a capacity, then a pin, each planned anew from where the plan stands.
  private void change(SmallCase small, String name) {
    Replan replan = new Replan(Transport.solve(small.dense(), small.places()));
    int[][] cost = copy(small.cost());
    int r = random.nextInt(small.recipients());
    int d = random.nextInt(small.donors());
    replan.ban(r, d);
    cost[r][d] = Arcs.NONE;
    agree(replan, cost, small.places(), name);
    int[] capacity = small.places().capacity();
    int wide = random.nextInt(small.donors());
    capacity[wide] = random.nextInt(5);
    replan.capacity(wide, capacity[wide]);
    Places places = Places.of(small.recipients(), small.places().slots(), capacity);
    agree(replan, cost, places, name);
    int p = random.nextInt(small.recipients());
    int to = random.nextInt(small.donors());
    if (cost[p][to] == Arcs.NONE || capacity[to] == 0) return;
    replan.pin(p, to);
    cost[p][to] = Arcs.NONE;
    agree(replan, cost, places.withPin(p, to), name);
  }

  private static void agree(Replan replan, int[][] cost, Places places, String name) {
    Judge.Verdict verdict = verdict(cost, places);
    assertThat(replan.flow().total()).as(name).isEqualTo(verdict.total());
    assertThat((long) replan.flow().unmatched()).as(name).isEqualTo(verdict.unmatched());
  }

  private static int[][] copy(int[][] cost) {
    return Arrays.stream(cost).map(int[]::clone).toArray(int[][]::new);
  }
}
