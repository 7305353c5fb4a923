package zveno.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.changes.Author;
import zveno.changes.store.JooqChangeJournal;
import zveno.database.BaseAddress;
import zveno.database.Database;
import zveno.database.Ids;
import zveno.database.Schema;
import zveno.pairing.RoundException;
import zveno.pairing.ScoreTable;
import zveno.pairing.kept.KeptRound;
import zveno.pairing.kept.NewRound;
import zveno.pairing.kept.Place;
import zveno.pairing.kept.Planned;
import zveno.pairing.store.JooqRounds;
import zveno.pairing.view.bench.BenchViewModel;
import zveno.pairing.view.bench.KnownSchools;
import zveno.partners.view.PartnersViewModel.Notices;
import zveno.text.Messages;
import zveno.ui.DirectTasks;

/// What a step on the workbench costs in a large round: read, planned, proved and written.
@Bench
class WorkbenchBenchTest {
  private static final int SIZE = 1500;
  private static final Author AUTHOR = new Author("bench", new UUID(1, 2));

  @TempDir Path folder;

  @Test
  void a_ban_in_a_large_round(Figures figures) throws Exception {
    Random random = new Random(20_261_124);
    try (Database base = Schema.open(BaseAddress.in(folder))) {
      JooqRounds rounds =
          new JooqRounds(base, new JooqChangeJournal(base, () -> AUTHOR, Clock.systemUTC()));
      KeptRound round = Planned.of(round(random), false).round();
      rounds.add(round, "");
      BenchViewModel bench =
          new BenchViewModel(
              new BenchViewModel.Means(
                  rounds,
                  new DirectTasks(),
                  Messages.load(),
                  new Silent(),
                  Ids::next,
                  () -> KnownSchools.of(List.of())));
      bench.open(round.id());
      double ban =
          Stopwatch.median(
              () -> {
                List<Place> pairs = bench.round().orElseThrow().pairs();
                Place banned = pairs.get(random.nextInt(pairs.size()));
                bench.steps().ban(banned);
                assertThat(bench.round().orElseThrow().pairs()).doesNotContain(banned);
              });
      figures.add(
          Figure.absolute(
              "a ban on the workbench, 1500 × 1500, stored and planned", "ms", ban, 500));
    }
  }

  private static KeptRound round(Random random) throws RoundException {
    int[] scores =
        IntStream.of(PairingCases.correlated(random, SIZE)).map(c -> (1000 - c) * 100).toArray();
    int[] places = PairingCases.capacities(random, SIZE);
    List<String> recipients = new ArrayList<>();
    List<String> donors = new ArrayList<>();
    Map<String, Integer> capacities = new HashMap<>();
    for (int i = 0; i < SIZE; i++) {
      recipients.add("№ " + (1001 + i));
      donors.add("№ " + (5001 + i));
      capacities.put(donors.getLast(), places[i]);
    }
    ScoreTable table = ScoreTable.ofThousandths(recipients, donors, scores, capacities, 1);
    return new NewRound(Ids::next, name -> Optional.<UUID>empty())
        .of("область", table, LocalDate.of(2026, 11, 24));
  }

  /// Nobody looks on.
  private static final class Silent implements Notices {
    @Override
    public void tell(String sentence) {}

    @Override
    public void offerUndo(String sentence) {}

    @Override
    public void saved() {}
  }
}
