package zveno.pairing.kept;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import zveno.pairing.ScoreTable;

/// What pairs come to with the scores of a round; a pair without a score counts for nothing.
///
/// @param worst empty where there is no pair
/// @param matched recipients that have a donor
public record PlanFigures(BigDecimal total, Optional<BigDecimal> worst, int matched) {
  /// The figures of these pairs.
  public static PlanFigures of(KeptRound round, List<Place> pairs) {
    long total = 0;
    boolean any = false;
    int worst = 0;
    for (Place pair : pairs) {
      int score = round.recipients().get(pair.recipient()).scores().thousandths(pair.donor());
      if (score == ScoreTable.EMPTY) continue;
      total += score;
      boolean worse = round.wish().minimise() ? score > worst : score < worst;
      if (!any || worse) worst = score;
      any = true;
    }
    int matched = (int) pairs.stream().mapToInt(Place::recipient).distinct().count();
    return new PlanFigures(
        ScoreRow.plain(total),
        any ? Optional.of(ScoreRow.plain(worst)) : Optional.empty(),
        matched);
  }
}
