package zveno.pairing.view.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zveno.pairing.Plan;
import zveno.pairing.ScoreTable;
import zveno.pairing.kept.KeptRound;
import zveno.pairing.kept.Place;
import zveno.pairing.kept.Planned;
import zveno.pairing.kept.ScoreRow;

/// A line of the plan.
public sealed interface PlanLine {
  /// The place of the recipient.
  int recipient();

  /// A pair.
  ///
  /// @param share how good the score is among all scores of the round, 0 to 1
  record Paired(Place place, Plan.Pair pair, double share) implements PlanLine {
    @Override
    public int recipient() {
      return place.recipient();
    }
  }

  /// A school that misses a donor.
  record Unpaired(int recipient, Plan.Unmatched unmatched) implements PlanLine {}

  /// All lines: the best pairs first, the schools without one last.
  static List<PlanLine> of(Planned planned) {
    KeptRound round = planned.round();
    Map<String, Integer> donors = new HashMap<>();
    for (int d = 0; d < round.donors().size(); d++) donors.put(round.donors().get(d).name(), d);
    Map<String, Integer> recipients = new HashMap<>();
    for (int r = 0; r < round.recipients().size(); r++) {
      recipients.put(round.recipients().get(r).name(), r);
    }
    boolean costs = round.wish().minimise();
    Range range = Range.of(round);
    List<Paired> pairs = new ArrayList<>();
    for (Plan.Pair pair : planned.plan().pairs()) {
      Place place =
          new Place(
              recipients.getOrDefault(pair.recipient(), 0), donors.getOrDefault(pair.donor(), 0));
      double share = range.share(pair.score());
      pairs.add(new Paired(place, pair, costs ? 1 - share : share));
    }
    pairs.sort(Comparator.comparingDouble(Paired::share).reversed());
    List<PlanLine> lines = new ArrayList<>(pairs);
    for (Plan.Unmatched one : planned.plan().unmatched()) {
      lines.add(new Unpaired(recipients.getOrDefault(one.recipient(), 0), one));
    }
    return lines;
  }

  /// Gives a list these lines; of a list as long only the lines that differ are laid out anew.
  static <T> void put(List<T> lines, List<T> list) {
    if (lines.size() != list.size()) {
      list.clear();
      list.addAll(lines);
      return;
    }
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).equals(list.get(i))) list.set(i, lines.get(i));
    }
  }

  /// The least and the greatest score of a round, in thousandths.
  record Range(int least, int greatest) {
    static Range of(KeptRound round) {
      int least = Integer.MAX_VALUE;
      int greatest = Integer.MIN_VALUE;
      for (var school : round.recipients()) {
        ScoreRow scores = school.scores();
        for (int d = 0; d < scores.size(); d++) {
          int score = scores.thousandths(d);
          if (score == ScoreTable.EMPTY) continue;
          least = Math.min(least, score);
          greatest = Math.max(greatest, score);
        }
      }
      // Marks of a hundred are read against nought, costs of any kind against the least of them.
      return new Range(least > 0 && greatest <= HUNDRED ? 0 : least, greatest);
    }

    double share(BigDecimal score) {
      double span = (double) greatest - least;
      return span <= 0 ? 1 : (score.movePointRight(3).doubleValue() - least) / span;
    }

    private static final int HUNDRED = 100_000;
  }
}
