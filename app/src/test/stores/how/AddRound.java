import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zveno.changes.Author;
import zveno.changes.store.JooqChangeJournal;
import zveno.database.Ids;
import zveno.exchange.StoreFolder;
import zveno.exchange.store.OpenStore;
import zveno.exchange.store.StoreDoor;
import zveno.pairing.ScoreTable;
import zveno.pairing.kept.KeptRound;
import zveno.pairing.kept.NewRound;
import zveno.pairing.kept.Place;
import zveno.pairing.kept.Planned;
import zveno.pairing.kept.RoundSteps;
import zveno.pairing.store.JooqRounds;

/// Adds a planned round with a pin, a ban and a variant to a store: `AddRound.java STORE`.
class AddRound {
  public static void main(String[] args) throws Exception {
    Path root = Path.of(args[0]);
    StoreDoor door = new StoreDoor(root.resolveSibling("settings"), "0.1.0", Clock.systemUTC());
    try (OpenStore store = door.open(StoreFolder.at(root), "Петрова")) {
      JooqChangeJournal journal =
          new JooqChangeJournal(
              store.database(), () -> new Author("Петрова", store.replica()), Clock.systemUTC());
      JooqRounds rounds = new JooqRounds(store.database(), journal);
      ScoreTable table =
          ScoreTable.ofThousandths(
              List.of("№ 911", "№ 912", "№ 913", "№ 914"),
              List.of("№ 901", "№ 902", "№ 903"),
              new int[] {
                90000,
                60000,
                40000,
                85000,
                80000,
                30500,
                70000,
                75000,
                ScoreTable.EMPTY,
                88000,
                55000,
                50000
              },
              Map.of("№ 901", 2),
              1);
      RoundSteps steps = new RoundSteps(Ids::next);
      KeptRound round =
          new NewRound(Ids::next, school -> Optional.empty())
              .of("Математика", table, LocalDate.of(2026, 11, 22));
      round = steps.ban(steps.pin(round, new Place(0, 1)), new Place(3, 1));
      rounds.add(steps.putAside(Planned.of(round, false).round(), "Вариант A"), "scores.xlsx");
    }
  }
}
