package zveno.pairing.kept;

import java.time.Duration;
import zveno.pairing.Plan;
import zveno.pairing.Planner;
import zveno.pairing.RoundException;

/// A round with its best plan.
///
/// @param round with that plan standing
/// @param planner answers what else could be
/// @param plan of a small round with the prices of all pairs; of a large one the planner is to be
///   asked for the prices that are wanted
/// @param took how long planning and proving lasted
public record Planned(KeptRound round, Planner planner, Plan plan, Duration took) {
  /// So many possible pairs are priced in no time.
  private static final int SMALL = 10_000;

  /// Plans a round.
  ///
  /// @param near whether of equally good plans the one nearest to the plan that stands is taken
  /// @throws RoundException where what the user fixed contradicts itself
  public static Planned of(KeptRound round, boolean near) throws RoundException {
    long begin = System.nanoTime();
    Planner planner = Planner.of(round.asked(near));
    boolean small = (long) round.recipients().size() * round.donors().size() <= SMALL;
    Plan plan = small ? planner.plan() : planner.outline();
    Duration took = Duration.ofNanos(System.nanoTime() - begin);
    return new Planned(round.with(plan), planner, plan, took);
  }
}
