package zveno.partners.alike;

import java.util.Comparator;
import java.util.List;

/// Two cards that may be of one organisation.
///
/// @param certainty 0–100
/// @param signs what speaks for it, the surest first
public record AlikePair(Couple couple, int certainty, List<Sign> signs) {
  /// The surest first; equally sure ones always in one order.
  static final Comparator<AlikePair> BEST_FIRST =
      Comparator.comparingInt(AlikePair::certainty)
          .reversed()
          .thenComparing(pair -> pair.couple().one())
          .thenComparing(pair -> pair.couple().other());
}
