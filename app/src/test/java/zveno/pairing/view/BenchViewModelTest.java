package zveno.pairing.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.pairing.Fairness;
import zveno.pairing.kept.Donor;
import zveno.pairing.kept.KeptRound;
import zveno.pairing.kept.Mark;
import zveno.pairing.kept.Place;
import zveno.pairing.kept.Side;
import zveno.pairing.kept.Variant;
import zveno.pairing.kept.Worked;
import zveno.pairing.view.bench.DonorPrice;
import zveno.pairing.view.bench.SwapViewModel;
import zveno.pairing.view.bench.WhyViewModel;

class BenchViewModelTest {
  @TempDir Path folder;

  @Test
  void a_pin_plans_the_rest_anew_as_one_change_and_undo_takes_both_back() {
    try (Bench bench = new Bench().with(Worked.round())) {
      int before = bench.changes();
      bench.model.steps().pin(new Place(0, 1));

      assertThat(bench.total()).isEqualTo("298");
      assertThat(bench.planned().round().pairs())
          .containsExactly(new Place(0, 1), new Place(1, 0), new Place(2, 2), new Place(3, 0));
      assertThat(bench.changes()).isEqualTo(before + 1);
      assertThat(bench.told)
          .containsExactly("Закреплено № 911 — № 902. Сумма: было 323, стало 298 ↶");
      bench.undo.undo();
      assertThat(bench.total()).isEqualTo("323");
      assertThat(bench.planned().round().marks()).isEmpty();
      bench.undo.redo();
      assertThat(bench.total()).isEqualTo("298");
    }
  }

  @Test
  void a_ban_finds_another_donor_and_the_lock_is_switched_both_ways() {
    try (Bench bench = new Bench().with(Worked.round())) {
      bench.model.steps().ban(new Place(0, 0));
      assertThat(bench.planned().round().pairs()).doesNotContain(new Place(0, 0));
      assertThat(bench.total()).isEqualTo("298");

      bench.model.steps().togglePin(new Place(2, 2));
      assertThat(bench.planned().round().places(Mark.Kind.PIN)).containsExactly(new Place(2, 2));
      bench.model.steps().togglePin(new Place(2, 2));
      assertThat(bench.planned().round().places(Mark.Kind.PIN)).isEmpty();
      bench.model.steps().lift(Mark.Kind.BAN, new Place(0, 0));
      assertThat(bench.total()).isEqualTo("323");
    }
  }

  @Test
  void what_contradicts_itself_is_told_and_the_base_stays() {
    try (Bench bench = new Bench().with(Worked.round())) {
      bench.model.steps().pin(new Place(0, 1));
      int before = bench.changes();
      bench.model.steps().pin(new Place(2, 1));
      bench.model.steps().capacity(1, 0);

      assertThat(bench.told.subList(1, 3))
          .containsExactly(
              "За школой «№ 902» закреплено 2 школы, а мест у неё 1.",
              "За школой «№ 902» закреплено 1 школа, а мест у неё 0.");
      assertThat(bench.changes()).isEqualTo(before);
      assertThat(bench.total()).isEqualTo("298");
    }
  }

  @Test
  void the_price_of_every_swap_is_what_planning_anew_loses() {
    Random random = new Random(11);
    for (int run = 0; run < 8; run++) {
      int[][] scores = new int[7][5];
      for (int[] row : scores) for (int d = 0; d < 5; d++) row[d] = random.nextInt(100);
      try (Bench bench = new Bench().with(Worked.round("случай", scores, 2, 1, 2, 1, 2))) {
        WhyViewModel why = new WhyViewModel(bench.model);
        for (int r = 0; r < 7; r++) {
          bench.model.recipientProperty().set(r);
          for (DonorPrice other : List.copyOf(why.othersProperty().get())) {
            BigDecimal before = bench.planned().plan().total();
            why.choose(other.pair().donor());
            why.accept();
            BigDecimal lost = before.subtract(bench.planned().plan().total());
            assertThat(lost).isEqualTo(other.why().price().orElseThrow());
            bench.undo.undo();
            bench.model.recipientProperty().set(r);
          }
        }
      }
    }
  }

  @Test
  void a_donor_over_a_recipient_tells_its_price_before_it_is_let_go() {
    try (Bench bench = new Bench().with(Worked.round())) {
      SwapViewModel swap = new SwapViewModel(bench.model);
      swap.take(1);
      swap.over(0);
      Optional<DonorPrice> price = swap.offerProperty().get().orElseThrow().price();
      assertThat(price.orElseThrow().why().price()).contains(new BigDecimal("25"));
      swap.away();
      swap.drop();
      assertThat(bench.total()).isEqualTo("323");

      swap.take(1);
      swap.over(0);
      swap.drop();
      assertThat(bench.total()).isEqualTo("298");
      assertThat(swap.offerProperty().get()).isEmpty();
    }
  }

  @Test
  void the_chain_of_a_price_tells_who_moves_and_what_each_gains() {
    try (Bench bench = new Bench().with(Worked.round())) {
      WhyViewModel why = new WhyViewModel(bench.model);
      bench.model.recipientProperty().set(2);
      why.choose(1);
      DonorPrice other = why.chosenProperty().get().orElseThrow();

      assertThat(other.why().price()).contains(new BigDecimal("23"));
      assertThat(other.moves())
          .extracting(
              move ->
                  move.recipient()
                      + " "
                      + move.from().get()
                      + " "
                      + move.to().get()
                      + " "
                      + move.gain().get())
          .containsExactly("№ 913 № 903 № 902 10", "№ 912 № 902 № 901 5", "№ 914 № 901 № 903 -38");
      why.showOnPlan();
      assertThat(bench.model.markedProperty().get()).isEqualTo(Set.of(1, 2, 3));
      bench.model.recipientProperty().set(0);
      assertThat(bench.model.markedProperty().get()).isEmpty();
    }
  }

  @Test
  void places_scores_and_the_wish_are_steps_of_their_own() {
    try (Bench bench = new Bench().with(Worked.round())) {
      int before = bench.changes();
      bench.model.steps().capacity(1, 2);
      assertThat(bench.total()).isEqualTo("333");
      bench.model.steps().capacity(1, -1);
      bench.model.steps().score(new Place(0, 2), Optional.of(new BigDecimal("140.5")));
      assertThat(bench.total()).isEqualTo("388.5");
      bench.model.steps().wish(wish -> wish.with(Fairness.WORST_FIRST));
      bench.model.steps().wish(wish -> wish.with(Fairness.WORST_FIRST));
      bench.model.steps().rename("Физика");
      bench.model.steps().rename("  ");
      assertThat(bench.changes()).isEqualTo(before + 4);
      for (int i = 0; i < 4; i++) bench.undo.undo();
      assertThat(bench.total()).isEqualTo("323");
      assertThat(bench.planned().round().name()).isEqualTo("ОГЭ 2026, математика");
    }
  }

  @Test
  void the_rest_is_matched_anew_around_what_is_fixed() {
    try (Bench bench = new Bench().with(Worked.round())) {
      int before = bench.changes();
      bench.model.steps().matchRest();
      assertThat(bench.told).containsExactly("План уже лучший: менять нечего");
      assertThat(bench.changes()).isEqualTo(before);
    }
    int[][] equal = {{5, 5}, {5, 5}};
    KeptRound round = Worked.round("равные", equal, 1, 1);
    try (Bench bench = new Bench().with(round)) {
      bench.model.steps().pin(new Place(0, 1));
      bench.model.steps().lift(Mark.Kind.PIN, new Place(0, 1));
      assertThat(bench.planned().round().pairs()).containsExactly(new Place(0, 1), new Place(1, 0));
      bench.model.steps().matchRest();
      assertThat(bench.planned().round().pairs()).containsExactly(new Place(0, 0), new Place(1, 1));
    }
  }

  @Test
  void a_plan_put_aside_can_be_gone_back_to() {
    try (Bench bench = new Bench().with(Worked.round())) {
      bench.model.steps().putAside();
      bench.model.steps().pin(new Place(0, 1));
      bench.model.steps().putAside();
      Variant first = bench.planned().round().variants().getFirst();
      assertThat(bench.planned().round().variants())
          .extracting(Variant::name)
          .containsExactly("Вариант А", "Вариант Б");

      bench.model.steps().goBack(first);
      assertThat(bench.total()).isEqualTo("323");
      assertThat(bench.planned().round().marks()).isEmpty();
      bench.model.steps().drop(first);
      assertThat(bench.planned().round().variants()).hasSize(1);
      bench.undo.undo();
      bench.undo.undo();
      assertThat(bench.total()).isEqualTo("298");
    }
  }

  @Test
  void everything_is_there_after_a_restart_and_can_still_be_undone() {
    KeptRound round = Worked.round();
    KeptRound left;
    try (Bench bench = Bench.in(folder).with(round)) {
      bench.model.steps().pin(new Place(0, 1));
      bench.model.steps().capacity(2, 3);
      bench.model.steps().putAside();
      left = bench.planned().round();
    }
    try (Bench bench = Bench.in(folder)) {
      bench.model.open(round.id());
      assertThat(bench.planned().round()).isEqualTo(left);
      bench.undo.undo();
      bench.undo.undo();
      assertThat(bench.planned().round().donors())
          .extracting(Donor::capacity)
          .containsExactly(2, 1, 1);
      bench.undo.undo();
      assertThat(bench.total()).isEqualTo("323");
    }
  }

  @Test
  void a_round_that_an_undo_took_away_leaves_the_workbench() {
    try (Bench bench = new Bench().with(Worked.round())) {
      bench.undo.undo();
      assertThat(bench.model.plannedProperty().get()).isEmpty();
      bench.model.steps().pin(new Place(0, 1));
      assertThat(bench.changes()).isEqualTo(2);
      bench.model.open(UUID.randomUUID());
      assertThat(bench.model.plannedProperty().get()).isEmpty();
    }
  }

  @Test
  void a_school_is_added_by_name_and_comes_in_sight() {
    try (Bench bench = new Bench().with(Worked.round())) {
      UUID known = bench.partners.add("МБОУ «Школа № 930»");
      int before = bench.changes();
      List<String> names = new ArrayList<>();
      bench.model.known(names::addAll);
      bench.model.steps().add(Side.RECIPIENT, " МБОУ «Школа № 930» ");
      bench.model.steps().add(Side.DONOR, "Лицей");
      bench.model.steps().add(Side.DONOR, "  ");
      bench.model.steps().add(Side.DONOR, "№901");

      KeptRound round = bench.planned().round();
      assertThat(names).containsExactly("МБОУ «Школа № 930»");
      assertThat(round.recipients().getLast().school().organization()).contains(known);
      assertThat(round.donors().getLast().school().organization()).isEmpty();
      assertThat(bench.model.recipientProperty().get()).isEqualTo(4);
      assertThat(bench.model.donorProperty().get()).isEqualTo(3);
      assertThat(bench.changes()).isEqualTo(before + 2);
      assertThat(bench.told.getFirst())
          .isEqualTo("Школа «МБОУ «Школа № 930»» добавлена. Впишите её баллы: Ctrl+T ↶");
      assertThat(bench.told.getLast()).startsWith("Название «№901» встречается");
    }
  }

  @Test
  void a_school_goes_with_its_pins_and_another_stays_in_sight() {
    try (Bench bench = new Bench().with(Worked.round())) {
      bench.model.steps().pin(new Place(0, 1));
      bench.model.donorProperty().set(2);
      bench.model.recipientProperty().set(0);
      bench.model.steps().removeSchool();
      assertThat(bench.planned().round().recipients()).hasSize(3);
      assertThat(bench.planned().round().marks()).isEmpty();
      assertThat(bench.told.getLast()).isEqualTo("Школа «№ 911» убрана из подбора ↶");

      bench.model.recipientProperty().set(2);
      bench.model.sideProperty().set(Side.DONOR);
      bench.model.donorProperty().set(0);
      bench.model.steps().removeSchool();
      assertThat(bench.planned().round().donors())
          .extracting(Donor::name)
          .containsExactly("№ 902", "№ 903");
      assertThat(bench.model.donorProperty().get()).isEqualTo(-1);
      assertThat(bench.model.recipientProperty().get()).isEqualTo(2);
      bench.model.steps().removeSchool();

      bench.undo.undo();
      bench.undo.undo();
      assertThat(bench.total()).isEqualTo("298");
      assertThat(bench.planned().round().places(Mark.Kind.PIN)).containsExactly(new Place(0, 1));
      assertThat(bench.model.recipientProperty().get()).isEqualTo(3);
    }
    try (Bench bench = new Bench().with(Worked.round("один", new int[][] {{5}}, 1))) {
      bench.model.steps().removeSchool();
      assertThat(bench.told)
          .containsExactly("В подборе должна остаться хотя бы одна поддерживаемая школа");
    }
  }

  @Test
  void an_impossible_pair_is_never_offered() {
    int[][] scores = {{50, zveno.pairing.ScoreTable.EMPTY}, {40, 30}};
    try (Bench bench = new Bench().with(Worked.round("пусто", scores, 1, 1))) {
      SwapViewModel swap = new SwapViewModel(bench.model);
      swap.take(1);
      swap.over(0);
      assertThat(swap.offerProperty().get().orElseThrow().price().orElseThrow().possible())
          .isFalse();
      int before = bench.changes();
      swap.drop();
      assertThat(bench.changes()).isEqualTo(before);
    }
  }
}
