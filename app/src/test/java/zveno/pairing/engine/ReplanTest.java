package zveno.pairing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReplanTest {
  private static final int[][] WORKED = {{90, 60, 40}, {85, 80, 30}, {70, 75, 65}, {88, 55, 50}};

  @Test
  void pinning_school_0_to_donor_1_costs_25_as_the_book_says() {
    Flow plan = Transport.solve(TransportTest.costs(100, WORKED), Places.single(4, 2, 1, 1));
    Replan replan = new Replan(plan);

    replan.pin(0, 1);

    assertThat(replan.donors()).containsExactly(-1, 0, 2, 0);
    assertThat(300 - replan.total() + 60).isEqualTo(298);
    assertThat(plan.donorOf).containsExactly(0, 1, 2, 0);
  }

  @Test
  void prices_of_all_other_donors_are_those_of_the_book() {
    Flow plan = Transport.solve(TransportTest.costs(100, WORKED), Places.single(4, 2, 1, 1));

    assertThat(prices(plan, 0)).containsExactly(0, 25, 35);
    assertThat(prices(plan, 1)).containsExactly(23, 0, 40);
    assertThat(prices(plan, 2)).containsExactly(33, 23, 0);
    assertThat(prices(plan, 3)).containsExactly(0, 28, 23);
  }

  private static long[] prices(Flow plan, int recipient) {
    long[] prices = new long[plan.arcs.donors()];
    new WhyNot(plan).all(recipient).forEach(other -> prices[other.donor()] = other.price());
    return prices;
  }

  @Test
  void a_price_and_its_chain_are_what_planning_anew_gives() {
    Random random = new Random(20261127);
    for (int i = 0; i < 1500; i++) {
      SmallCase small = SmallCase.of(random, 5, 1 + random.nextInt(2));
      Flow plan = Transport.solve(i % 2 == 0 ? small.dense() : small.sparse(), small.places());
      for (int r = 0; r < small.recipients(); r++) {
        List<OtherDonor> others = new WhyNot(plan).all(r);
        int possible = 0;
        for (int d = 0; d < small.donors(); d++) {
          if (plan.holds(r, d) || small.places().capacity(d) == 0) continue;
          if (small.cost()[r][d] != Arcs.NONE) possible++;
        }
        assertThat(others).as("case " + i + small).hasSize(possible);
        for (OtherDonor other : others) check(small, plan, r, other);
      }
    }
  }

  private static void check(SmallCase small, Flow plan, int r, OtherDonor other) {
    Places pinned = pinned(small, r, other.donor());
    int[][] cost = Arrays.stream(small.cost()).map(int[]::clone).toArray(int[][]::new);
    cost[r][other.donor()] = Arcs.NONE;
    Exhaustive judge = new Exhaustive(cost, pinned);
    int[] best = judge.run();
    long filled = Arrays.stream(best).filter(d -> d >= 0).count() + 1;
    long before = Arrays.stream(plan.donorOf).filter(d -> d >= 0).count();
    long price = judge.total() + small.cost()[r][other.donor()] - plan.total();
    assertThat(other.lost()).as(small + " " + r + other).isEqualTo((int) (before - filled));
    assertThat(other.price()).as(small + " " + r + other).isEqualTo(price);
    assertThat(other.moves().getFirst().recipient()).isEqualTo(r);
    long changed = 0;
    for (OtherDonor.Move move : other.moves()) {
      changed += move.to() < 0 ? 0 : small.cost()[move.recipient()][move.to()];
      changed -= move.from() < 0 ? 0 : small.cost()[move.recipient()][move.from()];
    }
    assertThat(changed).isEqualTo(price);
  }

  private static Places pinned(SmallCase small, int r, int d) {
    int[] demand = small.places().demand();
    int[] capacity = small.places().capacity();
    demand[r]--;
    capacity[d]--;
    return new Places(small.places().slots(), demand, capacity);
  }

  @Test
  void the_margin_of_a_pair_is_the_least_price_without_a_loss() {
    Random random = new Random(20261128);
    for (int i = 0; i < 2000; i++) {
      SmallCase small = SmallCase.of(random, 6, 1);
      Flow plan = Transport.solve(i % 2 == 0 ? small.dense() : small.sparse(), small.places());
      WhyNot why = new WhyNot(plan);
      for (int r = 0; r < small.recipients(); r++) {
        if (plan.donorOf[r] < 0) continue;
        OtherDonor least = null;
        for (OtherDonor other : why.all(r)) {
          if (other.lost() == 0 && (least == null || other.price() < least.price())) least = other;
        }
        WhyNot.Margin margin = why.margin(r);
        assertThat(margin.donor())
            .as(small + " " + r)
            .isEqualTo(least == null ? -1 : least.donor());
        if (least != null) assertThat(margin.price()).isEqualTo(least.price());
      }
    }
  }

  @Test
  void changes_one_after_another_leave_a_best_plan() {
    long seed = 20261129;
    Random random = new Random(seed);
    for (int i = 0; i < 3000; i++) {
      int slots = 1 + random.nextInt(2);
      SmallCase small = SmallCase.of(random, 5, slots);
      Flow plan = Transport.solve(i % 2 == 0 ? small.dense() : small.sparse(), small.places());
      Replan replan = new Replan(plan);
      int[][] cost = Arrays.stream(small.cost()).map(int[]::clone).toArray(int[][]::new);
      int[] demand = small.places().demand();
      int[] capacity = small.places().capacity();
      for (int step = 0; step < 4; step++) {
        int r = random.nextInt(small.recipients());
        int d = random.nextInt(small.donors());
        switch (random.nextInt(4)) {
          case 0 -> {
            replan.ban(r, d);
            cost[r][d] = Arcs.NONE;
          }
          case 1 -> {
            capacity[d] = random.nextInt(4);
            replan.capacity(d, capacity[d]);
          }
          case 2 -> {
            if (cost[r][d] == Arcs.NONE || demand[r] == 0 || capacity[d] == 0) continue;
            replan.pin(r, d);
            demand[r]--;
            capacity[d]--;
            cost[r][d] = Arcs.NONE;
          }
          default -> {
            if (cost[r][d] != Arcs.NONE || small.cost()[r][d] == Arcs.NONE) continue;
            if (demand[r] < slots) continue;
            replan.allow(r, d);
            cost[r][d] = small.cost()[r][d];
          }
        }
        String name = "seed " + seed + ", case " + i + ", step " + step + ": " + small;
        Flow now = replan.flow();
        Exhaustive judge = new Exhaustive(cost, new Places(slots, demand, capacity));
        judge.keep(plan.donorOf);
        judge.run();
        assertThat(now.total()).as(name).isEqualTo(judge.total());
        assertThat(judge.kept(now.donorOf)).as(name).isEqualTo(judge.kept());
      }
    }
  }

  @Test
  void of_all_best_plans_the_one_nearest_to_another_plan_is_found() {
    Random random = new Random(20261130);
    for (int i = 0; i < 3000; i++) {
      int slots = 1 + random.nextInt(2);
      SmallCase small = SmallCase.of(random, 5, slots);
      Flow plan = Transport.solve(i % 2 == 0 ? small.dense() : small.sparse(), small.places());
      int[] wish = new int[plan.donorOf.length];
      int[] arcs = new int[wish.length];
      for (int s = 0; s < wish.length; s++) {
        int r = s / slots;
        wish[s] = random.nextInt(small.donors());
        if (s % slots > 0 && wish[s] == wish[s - 1]) wish[s] = -1;
        arcs[s] = wish[s] < 0 ? -1 : plan.arcs.find(r, wish[s]);
      }
      Exhaustive judge = new Exhaustive(small.cost(), small.places());
      judge.keep(wish);
      int[] expected = judge.run();
      assertThat(SmallCase.plan(Replan.nearest(plan, arcs)))
          .as(small.toString())
          .isEqualTo(expected);
    }
  }
}
