package zveno.pairing.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import zveno.changes.Author;
import zveno.changes.Change;
import zveno.changes.ChangeKind;
import zveno.changes.FieldChange;
import zveno.changes.UndoBlockedException;
import zveno.changes.store.JooqChangeJournal;
import zveno.database.BaseAddress;
import zveno.database.Database;
import zveno.database.Ids;
import zveno.database.Schema;
import zveno.pairing.Fairness;
import zveno.pairing.RoundException;
import zveno.pairing.ScoreTable;
import zveno.pairing.kept.KeptRound;
import zveno.pairing.kept.Mark;
import zveno.pairing.kept.Place;
import zveno.pairing.kept.Planned;
import zveno.pairing.kept.RoundLine;
import zveno.pairing.kept.RoundSchools;
import zveno.pairing.kept.RoundSteps;
import zveno.pairing.kept.Side;
import zveno.pairing.kept.Worked;

class JooqRoundsTest {
  private final Database database = Schema.open(BaseAddress.memory());
  private final JooqChangeJournal journal =
      new JooqChangeJournal(database, () -> new Author("Петрова", new UUID(1, 2)), new Ticking());
  private final JooqRounds rounds = new JooqRounds(database, journal);
  private final RoundSteps steps = new RoundSteps(Ids::next);

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void a_round_is_read_back_as_it_was_written_by_one_change() {
    KeptRound round = everything();

    rounds.add(round, "scores.xlsx");

    assertThat(rounds.find(round.id())).contains(round);
    assertThat(journal.newest(10))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.kind()).isEqualTo(ChangeKind.IMPORT);
              assertThat(change.note()).isEqualTo("scores.xlsx");
            });
    assertThat(rounds.all())
        .containsExactly(new RoundLine(round.id(), round.name(), Worked.TODAY, 4, 3, 4, 1, 1));
  }

  @Test
  void every_step_is_one_change_and_undo_brings_the_round_before() throws UndoBlockedException {
    KeptRound first = Worked.round();
    rounds.add(first, "");
    KeptRound pinned = planned(steps.pin(first, new Place(0, 1)));
    KeptRound banned = planned(steps.ban(pinned, new Place(2, 2)));
    KeptRound wider = planned(steps.capacity(banned, 1, 3));
    KeptRound fair = planned(wider.with(wider.wish().with(Fairness.LEXIMIN)));
    KeptRound score =
        planned(steps.score(fair, new Place(3, 2), Optional.of(new BigDecimal("-7.25"))));
    KeptRound aside = steps.putAside(score, "Вариант A");
    KeptRound named = aside.named("Русский язык");
    List<KeptRound> all = List.of(first, pinned, banned, wider, fair, score, aside, named);
    for (int i = 1; i < all.size(); i++) {
      rounds.save(all.get(i - 1), all.get(i), "шаг " + i);
      assertThat(rounds.find(first.id())).contains(all.get(i));
      assertThat(journal.newest(100)).hasSize(i + 1);
    }

    for (int i = all.size() - 2; i >= 0; i--) {
      journal.undo();
      assertThat(rounds.find(first.id())).contains(all.get(i));
    }
    for (int i = 1; i < all.size(); i++) {
      journal.redo();
      assertThat(rounds.find(first.id())).contains(all.get(i));
    }
  }

  @Test
  void schools_come_and_go_by_one_change_each_and_undo_brings_them_back()
      throws UndoBlockedException {
    RoundSchools schools = new RoundSchools(Ids::next);
    KeptRound first = everything();
    rounds.add(first, "");
    KeptRound donor = planned(schools.add(first, Side.DONOR, "№ 930", Optional.empty()));
    KeptRound score =
        planned(steps.score(donor, new Place(1, 3), Optional.of(new BigDecimal("99.5"))));
    KeptRound recipient = planned(schools.add(score, Side.RECIPIENT, "№ 931", Optional.empty()));
    KeptRound less = planned(schools.remove(recipient, Side.DONOR, 1));
    KeptRound least = planned(schools.remove(less, Side.RECIPIENT, 0));
    KeptRound pinned = planned(steps.pin(least, new Place(0, 2)));
    List<KeptRound> all = List.of(first, donor, score, recipient, less, least, pinned);
    for (int i = 1; i < all.size(); i++) {
      rounds.save(all.get(i - 1), all.get(i), "шаг " + i);
      assertThat(rounds.find(first.id())).contains(all.get(i));
      assertThat(journal.newest(100)).hasSize(i + 1);
    }
    assertThat(less.marks()).isEmpty();
    assertThat(rounds.all().getFirst())
        .isEqualTo(new RoundLine(first.id(), first.name(), Worked.TODAY, 4, 3, 3, 1, 1));

    for (int i = all.size() - 2; i >= 0; i--) {
      journal.undo();
      assertThat(rounds.find(first.id())).contains(all.get(i));
    }
    for (int i = 1; i < all.size(); i++) {
      journal.redo();
      assertThat(rounds.find(first.id())).contains(all.get(i));
    }
    rounds.delete(List.of(first.id()));
    rounds.recover(List.of(first.id()));
    assertThat(rounds.find(first.id())).contains(pinned);
  }

  @Test
  void a_step_writes_only_what_it_moved() {
    KeptRound round = Worked.round();
    rounds.add(round, "");

    rounds.save(round, steps.capacity(round, 1, 2), "места");
    List<FieldChange> fields = journal.fields(journal.newest(1).getFirst().id(), 10);
    rounds.save(round, round, "ничего");

    assertThat(fields)
        .containsExactly(
            new FieldChange(
                "pairing_donor", round.donors().get(1).school().id(), "capacity", "1", "2"));
    assertThat(journal.newest(10)).hasSize(2);
  }

  @Test
  void a_deleted_round_lies_in_the_trash_and_comes_back_whole() throws UndoBlockedException {
    KeptRound round = everything();
    rounds.add(round, "");
    KeptRound lifted = planned(steps.lift(round, Mark.Kind.BAN, new Place(3, 1)));
    rounds.save(round, lifted, "снят запрет");

    rounds.delete(List.of(round.id()));

    assertThat(rounds.all()).isEmpty();
    assertThat(rounds.find(round.id())).isEmpty();
    assertThat(rounds.deleted()).singleElement().extracting("name").isEqualTo(round.name());
    rounds.recover(List.of(round.id()));
    assertThat(rounds.find(round.id())).contains(lifted);
    assertThat(rounds.deleted()).isEmpty();
    journal.undo();
    assertThat(rounds.find(round.id())).isEmpty();
    journal.undo();
    assertThat(rounds.find(round.id())).contains(lifted);
    assertThat(journal.newest(10))
        .extracting(Change::kind)
        .containsExactly(
            ChangeKind.UNDO,
            ChangeKind.UNDO,
            ChangeKind.RECOVER,
            ChangeKind.DELETE,
            ChangeKind.EDIT,
            ChangeKind.CREATE);
  }

  @Test
  void scores_of_every_kind_keep_their_value() {
    int[][] odd = {
      {0, -5, 99_999}, {ScoreTable.EMPTY, ScoreTable.EMPTY, ScoreTable.EMPTY}, {1, 10, 100}
    };
    KeptRound round = Worked.unplanned("шкала", odd, 0, 1, 2);
    KeptRound finer = round;
    for (String score : List.of("0.001", "-0.5", "12.34", "-99999.999", "0.1")) {
      finer = steps.score(finer, new Place(2, 1), Optional.of(new BigDecimal(score)));
      assertThat(ScoreText.read(ScoreText.of(finer.recipients().get(2).scores()), 3).score(1))
          .contains(new BigDecimal(score));
    }
    rounds.add(finer, "");
    assertThat(rounds.find(finer.id())).contains(finer);
    assertThat(ScoreText.of(finer.recipients().getFirst().scores())).isEqualTo("0 -5 99999");
    assertThat(ScoreText.of(finer.recipients().get(1).scores())).isEqualTo("- - -");
  }

  @Test
  void a_round_of_fifteen_hundred_schools_a_side_is_kept() throws UndoBlockedException {
    Random random = new Random(7);
    int[][] scores = new int[1500][1500];
    for (int[] row : scores) for (int d = 0; d < row.length; d++) row[d] = random.nextInt(100);
    KeptRound round = Worked.unplanned("область", scores, new int[1500]);
    rounds.add(round, "large.txt");

    KeptRound changed = steps.score(round, new Place(7, 1499), Optional.of(BigDecimal.TEN));
    rounds.save(round, changed, "балл");

    assertThat(rounds.find(round.id())).contains(changed);
    journal.undo();
    assertThat(rounds.find(round.id())).contains(round);
  }

  /// A minute later whenever it is asked.
  private static final class Ticking extends Clock {
    private Instant now = Instant.parse("2026-11-22T07:42:00Z");

    @Override
    public Instant instant() {
      now = now.plusSeconds(60);
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private KeptRound everything() {
    KeptRound round = steps.putAside(Worked.round(), "Вариант A");
    return planned(steps.ban(steps.pin(round, new Place(0, 1)), new Place(3, 1)));
  }

  private static KeptRound planned(KeptRound round) {
    try {
      return Planned.of(round, true).round();
    } catch (RoundException e) {
      throw new AssertionError(e);
    }
  }
}
