package zveno.pairing.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zveno.database.Ids;
import zveno.pairing.RoundException;
import zveno.pairing.RoundFault;

class RoundStepsTest {
  private final RoundSteps steps = new RoundSteps(Ids::next);
  private final KeptRound round = Worked.round();

  @Test
  void the_worked_case_is_planned_as_the_engine_plans_it() throws RoundException {
    assertThat(round.pairs())
        .containsExactly(new Place(0, 0), new Place(1, 1), new Place(2, 2), new Place(3, 0));
    assertThat(PlanFigures.of(round, round.pairs()))
        .isEqualTo(new PlanFigures(new BigDecimal("323"), Optional.of(new BigDecimal("65")), 4));
    assertThat(Planned.of(round, true).plan().total()).isEqualTo(new BigDecimal("323"));
  }

  @Test
  void a_pin_takes_the_place_of_the_pin_before_and_of_a_ban() throws RoundException {
    Place pair = new Place(0, 1);
    KeptRound banned = steps.ban(round, pair);
    KeptRound pinned = steps.pin(steps.pin(banned, new Place(0, 2)), pair);

    assertThat(banned.places(Mark.Kind.BAN)).containsExactly(pair);
    assertThat(pinned.places(Mark.Kind.BAN)).isEmpty();
    assertThat(pinned.places(Mark.Kind.PIN)).containsExactly(pair);
    assertThat(Planned.of(pinned, true).plan().total()).isEqualTo(new BigDecimal("298"));
    assertThat(steps.pin(pinned, pair)).isSameAs(pinned);
  }

  @Test
  void a_ban_lifts_the_pin_of_the_pair_and_no_other() throws RoundException {
    KeptRound pinned = steps.pin(steps.pin(round, new Place(0, 1)), new Place(1, 0));
    KeptRound banned = steps.ban(pinned, new Place(0, 1));

    assertThat(banned.places(Mark.Kind.PIN)).containsExactly(new Place(1, 0));
    assertThat(Planned.of(banned, true).round().pairs()).doesNotContain(new Place(0, 1));
    assertThat(steps.lift(banned, Mark.Kind.BAN, new Place(0, 1)).marks())
        .extracting(Mark::pair)
        .containsExactly(new Place(1, 0));
  }

  @Test
  void too_many_pins_at_one_donor_are_refused_by_name() {
    KeptRound pinned = steps.pin(steps.pin(round, new Place(0, 1)), new Place(1, 1));

    assertThatThrownBy(() -> Planned.of(pinned, true))
        .isInstanceOfSatisfying(
            RoundException.class,
            refused -> {
              assertThat(refused.fault()).isEqualTo(RoundFault.PIN_CAPACITY);
              assertThat(refused.facts()).containsExactly("№ 902", 2, 1);
            });
  }

  @Test
  void a_score_that_is_taken_away_makes_the_pair_impossible() throws RoundException {
    KeptRound pinned = steps.pin(round, new Place(0, 0));
    KeptRound without = steps.score(pinned, new Place(0, 0), Optional.empty());
    KeptRound finer = steps.score(round, new Place(0, 1), Optional.of(new BigDecimal("60.125")));

    assertThat(without.marks()).isEmpty();
    assertThat(Planned.of(without, true).round().pairs()).doesNotContain(new Place(0, 0));
    assertThat(finer.recipients().getFirst().scores().score(1)).contains(new BigDecimal("60.125"));
    assertThat(round.recipients().getFirst().scores().score(1)).contains(new BigDecimal("60"));
    assertThatThrownBy(
            () -> steps.score(round, new Place(0, 1), Optional.of(new BigDecimal("1.0001"))))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void a_variant_brings_back_its_plan_and_what_it_was_asked_for() throws RoundException {
    KeptRound aside = steps.putAside(steps.pin(round, new Place(2, 2)), "A");
    KeptRound later =
        Planned.of(steps.capacity(steps.pin(aside, new Place(0, 1)), 0, 1), true).round();
    KeptRound back = steps.goBack(later, aside.variants().getFirst());

    assertThat(later.plansAs(aside.variants().getFirst())).isFalse();
    assertThat(back.plansAs(aside.variants().getFirst())).isTrue();
    assertThat(back.donors()).extracting(Donor::capacity).containsExactly(2, 1, 1);
    assertThat(back.marks()).containsExactlyElementsOf(aside.marks());
    assertThat(steps.drop(back, aside.variants().getFirst().id()).variants()).isEmpty();
  }

  @Test
  void a_school_without_a_pair_has_no_place_in_the_plan() throws RoundException {
    KeptRound one = Planned.of(steps.capacity(round, 0, 1), true).round();

    assertThat(one.pairs()).hasSize(3);
    assertThat(one.recipients()).filteredOn(r -> r.donors().isEmpty()).hasSize(1);
    assertThat(PlanFigures.of(one, List.of()).worst()).isEmpty();
  }
}
