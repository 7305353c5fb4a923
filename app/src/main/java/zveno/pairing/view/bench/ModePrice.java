package zveno.pairing.view.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zveno.pairing.Fairness;
import zveno.pairing.Plan;
import zveno.pairing.RoundException;
import zveno.pairing.kept.KeptRound;
import zveno.pairing.kept.Planned;

/// What a mode of fairness comes to.
///
/// @param worst its worst pair; empty where there is no pair
/// @param price the share of the best total that it gives up; empty where that total is zero
public record ModePrice(Fairness mode, Optional<BigDecimal> worst, Optional<BigDecimal> price) {
  static ModePrice of(Plan plan) {
    return new ModePrice(plan.fairness().mode(), plan.worst(), plan.fairness().price());
  }

  /// All modes of a round, each planned anew.
  public static List<ModePrice> all(Planned planned) throws RoundException {
    KeptRound round = planned.round();
    List<ModePrice> all = new ArrayList<>();
    for (Fairness mode : Fairness.values()) {
      all.add(
          mode == round.wish().fairness()
              ? of(planned.plan())
              : of(Planned.of(round.with(round.wish().with(mode)), false).plan()));
    }
    return all;
  }
}
