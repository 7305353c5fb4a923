package zveno.pairing.kept;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import zveno.database.Ids;
import zveno.pairing.RoundException;
import zveno.pairing.ScoreTable;

/// Small rounds for tests.
public final class Worked {
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static final int[][] CASE = {{90, 60, 40}, {85, 80, 30}, {70, 75, 65}, {88, 55, 50}};

  private Worked() {}

  /// Scores [[90,60,40],[85,80,30],[70,75,65],[88,55,50]], places [2,1,1]: the best total is 323.
  public static KeptRound round() {
    return round("ОГЭ 2026, математика", CASE, 2, 1, 1);
  }

  /// A planned round: recipients № 911…, donors № 901….
  public static KeptRound round(String name, int[][] scores, int... places) {
    try {
      return Planned.of(unplanned(name, scores, places), false).round();
    } catch (RoundException e) {
      throw new AssertionError(e);
    }
  }

  public static KeptRound unplanned(String name, int[][] scores, int... places) {
    List<String> donors =
        IntStream.range(0, places.length).mapToObj(d -> "№ " + (901 + d)).toList();
    List<String> recipients =
        IntStream.range(0, scores.length).mapToObj(r -> "№ " + (911 + r)).toList();
    Map<String, Integer> capacities = new HashMap<>();
    for (int d = 0; d < places.length; d++) capacities.put(donors.get(d), places[d]);
    int[] all =
        Arrays.stream(scores)
            .flatMapToInt(Arrays::stream)
            .map(score -> score == ScoreTable.EMPTY ? score : score * 1000)
            .toArray();
    try {
      ScoreTable table = ScoreTable.ofThousandths(recipients, donors, all, capacities, 1);
      return new NewRound(Ids::next, school -> Optional.<UUID>empty()).of(name, table, TODAY);
    } catch (RoundException e) {
      throw new AssertionError(e);
    }
  }
}
