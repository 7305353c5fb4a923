package zveno.pairing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FairnessTest {
  private static final int[][] BOOK = {{50, 55, 70}, {25, 10, 30}, {55, 90, 45}};

  @Test
  void the_three_modes_of_the_book() {
    Arcs arcs = TransportTest.costs(100, BOOK);
    Places places = Places.single(3, 1, 1, 1);
    Flow total = Transport.solve(arcs, places);
    int limit = Bottleneck.limit(total);
    Flow worst = Transport.optimal(arcs, places, limit);

    assertThat(300 - total.total()).isEqualTo(185);
    assertThat(100 - limit).isEqualTo(30);
    assertThat(300 - worst.total()).isEqualTo(170);
    assertThat(Leximin.of(total, limit))
        .satisfies(
            result -> {
              assertThat(result.donors()).containsExactly(1, 2, 0);
              assertThat(result.gap()).isZero();
            });
  }

  @Test
  void the_worst_pair_is_as_good_as_trying_all_finds() {
    each(
        3000,
        (small, plan) -> {
          Exhaustive judge = new Exhaustive(small.cost(), small.places());
          judge.worstFirst();
          int[] expected = judge.run();
          int limit = Bottleneck.limit(plan);
          Flow fair = Transport.optimal(plan.arcs, small.places(), limit);
          Ties.settle(fair);
          assertThat(SmallCase.plan(fair)).as(small.toString()).isEqualTo(expected);
          assertThat(small.gap(fair)).isZero();
        });
  }

  @Test
  void leximin_is_what_trying_all_finds() {
    each(
        3000,
        (small, plan) -> {
          Exhaustive judge = new Exhaustive(small.cost(), small.places());
          judge.leximin();
          int[] expected = judge.run();
          Leximin result = Leximin.of(plan, Bottleneck.limit(plan));
          assertThat(result.donors()).as(small.toString()).isEqualTo(expected);
          assertThat(result.gap()).isZero();
        });
  }

  private interface Check {
    void of(SmallCase small, Flow plan);
  }

  private static void each(int cases, Check check) {
    Random random = new Random(20261201);
    for (int i = 0; i < cases; i++) {
      SmallCase small = SmallCase.of(random, 5, 1 + (i % 4 == 0 ? 1 : 0));
      check.of(small, Transport.solve(i % 2 == 0 ? small.dense() : small.sparse(), small.places()));
    }
  }
}
