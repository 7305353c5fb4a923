package zveno.pairing.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import zveno.pairing.Plan;
import zveno.pairing.kept.Place;
import zveno.pairing.kept.Planned;
import zveno.pairing.kept.Worked;
import zveno.pairing.view.bench.PriceViewModel;

class PriceViewModelTest {
  @Test
  void a_small_round_has_all_its_prices_at_once() {
    try (Bench bench = new Bench().with(Worked.round())) {
      assertThat(bench.planned().plan()).isEqualTo(bench.planned().planner().plan());
      assertThat(bench.planned().plan().pairs())
          .extracting(pair -> pair.margin().orElseThrow().intValueExact())
          .containsExactly(25, 23, 23, 23);
    }
  }

  @Test
  void prices_of_a_large_round_are_those_of_the_whole_plan_when_they_are_asked_for() {
    try (Bench bench = large()) {
      PriceViewModel prices = new PriceViewModel(bench.model);
      bench.model.steps().pin(new Place(3, 7));
      Planned planned = bench.planned();
      List<Plan.Pair> whole = planned.planner().plan().pairs();
      List<Plan.Pair> bare = planned.plan().pairs();
      assertThat(bare).hasSize(101).allMatch(pair -> pair.price().isEmpty());
      assertThat(prices.known(bare.getFirst())).isEqualTo(bare.getFirst());

      bare.forEach(prices::want);

      assertThat(bare.stream().map(prices::known).toList()).isEqualTo(whole);
      assertThat(whole).filteredOn(Plan.Pair::pinned).singleElement();
      assertThat(whole).allMatch(pair -> pair.price().isPresent());
    }
  }

  @Test
  void a_step_forgets_the_prices_of_the_plan_before() {
    try (Bench bench = large()) {
      PriceViewModel prices = new PriceViewModel(bench.model);
      Plan.Pair pinned = bench.planned().plan().pairs().getFirst();
      prices.want(pinned);
      assertThat(prices.known(pinned).price()).isPresent();

      bench.model.steps().ban(bench.planned().round().pairs().getFirst());

      assertThat(prices.known(pinned)).isEqualTo(pinned);
      int before = prices.foundProperty().get();
      prices.want(pinned);
      assertThat(prices.foundProperty().get()).isEqualTo(before);
      assertThatThrownBy(() -> bench.planned().planner().priced(pinned))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static Bench large() {
    Random random = new Random(5);
    int[][] scores = new int[101][100];
    for (int[] row : scores) for (int d = 0; d < row.length; d++) row[d] = random.nextInt(1000);
    int[] places = random.ints(100, 1, 3).toArray();
    return new Bench().with(Worked.round("большой", scores, places));
  }
}
