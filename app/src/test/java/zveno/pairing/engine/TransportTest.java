package zveno.pairing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TransportTest {
  private static final int[][] WORKED = {{90, 60, 40}, {85, 80, 30}, {70, 75, 65}, {88, 55, 50}};

  @Test
  void the_worked_case_has_the_plan_of_the_book() {
    Flow flow = Transport.solve(costs(100, WORKED), Places.single(4, 2, 1, 1));

    assertThat(flow.donorOf).containsExactly(0, 1, 2, 0);
    assertThat(400 - flow.total()).isEqualTo(323);
  }

  @Test
  void one_place_too_few_leaves_one_school_without() {
    Flow flow = Transport.solve(costs(100, WORKED), Places.single(4, 1, 1, 1));

    assertThat(flow.unmatched()).isEqualTo(1);
    assertThat(flow.donorOf).containsExactly(0, 1, 2, Flow.EMPTY);
  }

  @Test
  void all_scores_equal_give_the_first_donors() {
    int[][] same = {{5, 5, 5}, {5, 5, 5}, {5, 5, 5}, {5, 5, 5}};

    Flow flow = Transport.solve(costs(100, same), Places.single(4, 2, 1, 1));

    assertThat(flow.donorOf).containsExactly(0, 0, 1, 2);
  }

  @Test
  void no_donor_at_all_leaves_everybody_without() {
    Flow flow = Transport.solve(Arcs.dense(3, 0, new int[0]), Places.single(3));

    assertThat(flow.unmatched()).isEqualTo(3);
  }

  @Test
  void small_cases_have_the_plan_that_trying_all_finds() {
    judge(20261124, 6_000, 5, 1);
  }

  @Test
  void small_cases_of_several_donors_each_too() {
    judge(20261125, 3_000, 4, 2);
    judge(20261126, 1_500, 4, 3);
  }

  private static void judge(long seed, int cases, int most, int slots) {
    Random random = new Random(seed);
    for (int i = 0; i < cases; i++) {
      SmallCase small = SmallCase.of(random, most, slots);
      String name = "seed " + seed + ", case " + i + ": " + small;
      int[] expected = new Exhaustive(small.cost(), small.places()).run();
      Flow dense = Transport.solve(small.dense(), small.places());
      Flow sparse = Transport.solve(small.sparse(), small.places());
      assertThat(SmallCase.plan(dense)).as(name).isEqualTo(expected);
      assertThat(SmallCase.plan(sparse)).as(name).isEqualTo(expected);
      assertThat(small.gap(dense)).as(name).isZero();
      assertThat(small.gap(sparse)).as(name).isZero();
    }
  }

  static Arcs costs(int best, int[]... scores) {
    int[] flat = new int[scores.length * scores[0].length];
    int at = 0;
    for (int[] row : scores) for (int score : row) flat[at++] = best - score;
    return Arcs.dense(scores.length, scores[0].length, flat);
  }
}
