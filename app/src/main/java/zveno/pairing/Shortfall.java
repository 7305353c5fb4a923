package zveno.pairing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import zveno.pairing.Plan.Relaxation;
import zveno.pairing.engine.Shortage;
import zveno.pairing.engine.Solution;

/// Names who competes for too few places, pins among them, and what would help.
record Shortfall(Problem problem, Solution solution) {

  Plan.Unmatched of(int recipient, int found) {
    Shortage shortage = solution.shortage(recipient);
    TreeSet<Integer> competing = new TreeSet<>();
    for (int r : shortage.recipients()) competing.add(r);
    int pins = 0;
    List<Relaxation> relax = new ArrayList<>();
    for (int d : shortage.donors()) {
      relax.add(new Relaxation(Relaxation.Kind.ADD_PLACE, "", problem.donor(d)));
      for (int r = 0; r < problem.recipients.size() && problem.pinsAt(d) > 0; r++) {
        if (!problem.isPinned(r, d)) continue;
        pins++;
        competing.add(r);
        relax.add(new Relaxation(Relaxation.Kind.LIFT_PIN, problem.recipient(r), problem.donor(d)));
      }
    }
    for (int r : shortage.recipients()) liftBans(r, shortage, relax);
    return new Plan.Unmatched(
        problem.recipient(recipient),
        found,
        competing.stream().map(problem::recipient).toList(),
        Arrays.stream(shortage.donors()).mapToObj(problem::donor).toList(),
        shortage.needed() + pins,
        shortage.places() + pins,
        relax);
  }

  private void liftBans(int r, Shortage shortage, List<Relaxation> relax) {
    for (int d = 0; d < problem.donors.size(); d++) {
      boolean helps = problem.isBanned(r, d) && problem.score(r, d) != ScoreTable.EMPTY;
      if (helps && Arrays.binarySearch(shortage.donors(), d) < 0 && problem.capacity[d] > 0) {
        relax.add(new Relaxation(Relaxation.Kind.LIFT_BAN, problem.recipient(r), problem.donor(d)));
      }
    }
  }
}
