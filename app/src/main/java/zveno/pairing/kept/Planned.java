package zveno.pairing.kept;

import java.time.Duration;
import zveno.pairing.Plan;
import zveno.pairing.Planner;
import zveno.pairing.RoundException;

/// A round with its best plan.
///
/// @param round with that plan standing
/// @param planner answers what else could be
/// @param took how long planning and proving lasted
public record Planned(KeptRound round, Planner planner, Plan plan, Duration took) {
  /// Plans a round.
  ///
  /// @param near whether of equally good plans the one nearest to the plan that stands is taken
  /// @throws RoundException where what the user fixed contradicts itself
  public static Planned of(KeptRound round, boolean near) throws RoundException {
    long begin = System.nanoTime();
    Planner planner = Planner.of(round.asked(near));
    Plan plan = planner.plan();
    Duration took = Duration.ofNanos(System.nanoTime() - begin);
    return new Planned(round.with(plan), planner, plan, took);
  }
}
