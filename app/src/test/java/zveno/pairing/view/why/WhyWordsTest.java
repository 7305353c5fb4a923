package zveno.pairing.view.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import zveno.changes.Author;
import zveno.changes.store.JooqChangeJournal;
import zveno.database.BaseAddress;
import zveno.database.Database;
import zveno.database.Ids;
import zveno.database.Schema;
import zveno.pairing.ScoreTable;
import zveno.pairing.kept.KeptRound;
import zveno.pairing.kept.Place;
import zveno.pairing.kept.Planned;
import zveno.pairing.kept.Worked;
import zveno.pairing.store.JooqRounds;
import zveno.pairing.view.bench.BenchViewModel;
import zveno.pairing.view.bench.KnownSchools;
import zveno.pairing.view.bench.WhyViewModel;
import zveno.partners.view.PartnersViewModel.Notices;
import zveno.text.Messages;
import zveno.ui.DirectTasks;

class WhyWordsTest implements Notices {
  private final Database database = Schema.open(BaseAddress.memory());
  private final JooqRounds rounds =
      new JooqRounds(
          database,
          new JooqChangeJournal(
              database,
              () -> new Author("Петрова", new java.util.UUID(1, 2)),
              java.time.Clock.systemUTC()));
  private final Messages messages = Messages.load();
  private final BenchViewModel bench =
      new BenchViewModel(
          new BenchViewModel.Means(
              rounds,
              new DirectTasks(),
              messages,
              this,
              Ids::next,
              () -> KnownSchools.of(java.util.List.of())));
  private final WhyViewModel why = new WhyViewModel(bench);

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void a_better_score_is_refused_for_the_school_that_holds_the_place() {
    open(Worked.round());

    assertThat(reason(2, 1))
        .isEqualTo(
            "Балл с № 902 выше: 75 против 65. Место у № 902 занято школой № 912,"
                + " ей досталась бы № 901. План стал бы хуже на 23.");
  }

  @Test
  void a_worse_score_without_a_chain_is_only_compared() {
    open(Worked.round("два", new int[][] {{50, 40}}, 1, 1));

    assertThat(reason(0, 1)).isEqualTo("Балл с № 902 ниже: 40 против 50. План стал бы хуже на 10.");
  }

  @Test
  void an_equal_plan_costs_nothing() {
    open(Worked.round("равные", new int[][] {{50, 50}}, 1, 1));

    assertThat(reason(0, 1))
        .isEqualTo("Балл с № 902 такой же: 50. Замена ничего не стоит: планы равноценны.");
  }

  @Test
  void a_school_that_would_be_left_without_a_pair_is_named() {
    open(Worked.round("один", new int[][] {{90, 20}, {80, ScoreTable.EMPTY}}, 1, 1));

    assertThat(reason(0, 0))
        .isEqualTo(
            "Балл с № 901 выше: 90 против 20. Но место у № 901 занято школой № 912:"
                + " она осталась бы без пары. Пар стало бы меньше: на 1.");
  }

  @Test
  void what_makes_a_pair_impossible_is_said() {
    KeptRound round = Worked.round("пусто", new int[][] {{50, ScoreTable.EMPTY, 40}}, 1, 1, 0);
    open(round);

    assertThat(reason(0, 1)).isEqualTo("Так нельзя: в таблице нет балла этой пары.");
    assertThat(reason(0, 2)).isEqualTo("Так нельзя: у школы-донора нет свободных мест.");
    bench.steps().ban(new Place(0, 2));
    assertThat(reason(0, 2)).isEqualTo("Так нельзя: пара под запретом.");
  }

  @Test
  void a_margin_under_a_twentieth_of_the_mean_is_nearly_equal() {
    open(Worked.round("близко", new int[][] {{100, 96}}, 1, 1));
    assertThat(margin()).contains("почти равноценно с заменой");
    bench.close();
    open(Worked.round("далеко", new int[][] {{100, 94}}, 1, 1));
    assertThat(margin()).contains("надёжно");
  }

  private Optional<String> margin() {
    Planned planned = bench.plannedProperty().get().orElseThrow();
    return new WhyWords(messages).margin(planned, planned.plan().pairs().getFirst());
  }

  private void open(KeptRound round) {
    rounds.add(round, "");
    bench.open(round.id());
  }

  private String reason(int recipient, int donor) {
    bench.recipientProperty().set(recipient);
    why.choose(donor);
    return new WhyWords(messages)
        .reason(
            bench.plannedProperty().get().orElseThrow(), why.chosenProperty().get().orElseThrow())
        .replace('\u00a0', ' ');
  }

  @Override
  public void tell(String sentence) {}

  @Override
  public void offerUndo(String sentence) {}

  @Override
  public void saved() {}
}
