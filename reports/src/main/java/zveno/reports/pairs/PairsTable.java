package zveno.reports.pairs;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The content of the list of pairs.
///
/// @param title of the round; empty for none
/// @param worst the score of the worst pair
/// @param fairness what the plan was made for, a finished phrase
/// @param proof a finished sentence
public record PairsTable(
    String title,
    List<PairLine> pairs,
    List<UnmatchedLine> unmatched,
    BigDecimal total,
    Optional<BigDecimal> worst,
    String fairness,
    String proof) {
  public PairsTable {
    pairs = List.copyOf(pairs);
    unmatched = List.copyOf(unmatched);
  }
}
