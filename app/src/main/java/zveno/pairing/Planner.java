package zveno.pairing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zveno.pairing.Round.Pairing;
import zveno.pairing.engine.Arcs;
import zveno.pairing.engine.OtherDonor;
import zveno.pairing.engine.Places;
import zveno.pairing.engine.Solution;

/// Plans a round.
public final class Planner {
  private final Problem problem;
  private final Solution total;
  private final Solution solution;
  private final int[] chosen;

  private Planner(Problem problem) {
    this.problem = problem;
    total = Solution.best(problem.arcs, problem.places);
    Solution fair = fair();
    boolean near = !problem.round.before().isEmpty() && mode() != Fairness.LEXIMIN;
    solution = near ? fair.nearest(before()) : fair;
    chosen = solution.donors();
  }

  /// Takes a round.
  ///
  /// @throws RoundException where pins, bans and capacities name what is not there or contradict
  ///   each other
  public static Planner of(Round round) throws RoundException {
    return new Planner(new Problem(round));
  }

  /// The best plan with the price of every pair.
  public Plan plan() {
    Plan bare = outline();
    return bare.with(bare.pairs().stream().map(this::priced).toList());
  }

  /// The best plan at once: its pairs have no prices yet, see [#priced].
  public Plan outline() {
    return new PlanBuilder(problem, total, solution).plan();
  }

  /// A pair of the plan with its price. In a large table each takes a search of its own.
  ///
  /// @throws IllegalArgumentException for a pair that the plan has not
  public Plan.Pair priced(Plan.Pair pair) {
    int recipient = problem.table.recipients().find(pair.recipient());
    int donor = problem.table.donors().find(pair.donor());
    if (recipient < 0 || donor < 0) throw new IllegalArgumentException("no such school");
    int r = problem.recipients.rank(recipient);
    int d = problem.donors.rank(donor);
    if (!isHeld(r, d)) throw new IllegalArgumentException("no such pair");
    return pair.at(new PlanBuilder(problem, total, solution).price(r, d));
  }

  private Fairness mode() {
    return problem.round.fairness();
  }

  private Solution fair() {
    return switch (mode()) {
      case TOTAL -> total;
      case WORST_FIRST -> within(total.bestWorst());
      case LEXIMIN -> total.leximin();
      case PRICED -> priced();
    };
  }

  /// Also where the best total keeps to the limit by itself: prices and the nearest plan must keep
  /// to it too.
  private Solution within(int limit) {
    return Solution.within(problem.arcs, problem.places, limit);
  }

  /// The total falls as the limit does, so the limit is found by halving.
  private Solution priced() {
    int low = total.bestWorst() - 1;
    int high = total.worst();
    Solution found = total;
    while (low + 1 < high) {
      int middle = low + (high - low) / 2;
      Solution tried = within(middle);
      if (isAffordable(tried)) {
        found = tried;
        high = tried.worst();
      } else {
        low = middle;
      }
    }
    return within(found.worst());
  }

  private boolean isAffordable(Solution tried) {
    long best = Math.abs(PlanBuilder.sum(problem, total));
    return tried.total() - total.total() <= problem.round.maxPrice() * best + 1e-9;
  }

  /// The pairs of the earlier plan that the table knows, by slot.
  private int[] before() {
    int each = problem.round.donorsEach();
    int[] donors = new int[problem.recipients.size() * each];
    Arrays.fill(donors, -1);
    for (Pairing pair : problem.round.before()) {
      int place = problem.table.recipients().find(pair.recipient());
      int donor = problem.table.donors().find(pair.donor());
      if (place < 0 || donor < 0) continue;
      int from = problem.recipients.rank(place) * each;
      for (int s = from; s < from + each; s++) {
        if (donors[s] < 0) {
          donors[s] = problem.donors.rank(donor);
          break;
        }
      }
    }
    return donors;
  }

  /// What every other donor of a recipient would cost, in the order of donors.
  ///
  /// @throws RoundException where the table has no such recipient
  public List<WhyOther> why(String name) throws RoundException {
    int recipient = problem.recipients.rank(problem.table.recipients().get(name));
    List<OtherDonor> others =
        mode() == Fairness.LEXIMIN ? leximin(recipient) : solution.others(recipient);
    Map<Integer, OtherDonor> possible = new HashMap<>();
    for (OtherDonor other : others) possible.put(other.donor(), other);
    List<WhyOther> why = new ArrayList<>();
    for (int donor = 0; donor < problem.donors.size(); donor++) {
      if (isHeld(recipient, donor)) continue;
      OtherDonor other = possible.get(donor);
      why.add(
          other == null
              ? WhyOther.blocked(problem.donor(donor), block(recipient, donor))
              : why(other));
    }
    return why;
  }

  private boolean isHeld(int recipient, int donor) {
    if (problem.isPinned(recipient, donor)) return true;
    int each = problem.round.donorsEach();
    for (int s = recipient * each; s < (recipient + 1) * each; s++) {
      if (chosen[s] == donor) return true;
    }
    return false;
  }

  private WhyOther why(OtherDonor other) {
    List<Plan.Move> chain =
        other.moves().stream()
            .map(move -> PlanBuilder.move(problem, move.recipient(), move.from(), move.to()))
            .toList();
    int pairs = other.lost();
    long loss =
        problem.round.minimise()
            ? problem.scores(other.price(), -pairs)
            : -problem.scores(other.price(), -pairs);
    return new WhyOther(
        problem.donor(other.donor()),
        Optional.of(problem.table.units(loss)),
        other.lost(),
        chain,
        Optional.empty());
  }

  private WhyOther.Block block(int recipient, int donor) {
    if (problem.isBanned(recipient, donor)) return WhyOther.Block.BAN;
    if (problem.score(recipient, donor) == ScoreTable.EMPTY) return WhyOther.Block.EMPTY;
    if (problem.pinsOf(recipient) == problem.round.donorsEach()) return WhyOther.Block.PIN;
    if (problem.capacity[donor] <= problem.pinsAt(donor)) return WhyOther.Block.CAPACITY;
    return WhyOther.Block.FAIRNESS;
  }

  /// Plans anew for each donor: what leximin gives up for one pair no chain of moves tells.
  private List<OtherDonor> leximin(int recipient) {
    List<OtherDonor> others = new ArrayList<>();
    if (problem.pinsOf(recipient) == problem.round.donorsEach()) return others;
    for (int d = 0; d < problem.donors.size(); d++) {
      int cost = problem.arcs.cost(recipient, d);
      boolean possible = cost != Arcs.NONE && problem.capacity[d] > problem.pinsAt(d);
      if (!possible || isHeld(recipient, d)) continue;
      Arcs arcs = problem.arcs.without(recipient, d);
      Places places = problem.places.withPin(recipient, d);
      Solution forced = Solution.best(arcs, places).leximin();
      others.add(difference(forced, recipient, d, cost));
    }
    return others;
  }

  private OtherDonor difference(Solution forced, int recipient, int donor, int cost) {
    int each = problem.round.donorsEach();
    int[] now = chosen;
    int[] then = forced.donors();
    int last = recipient * each + each - 1;
    for (int s = recipient * each; s <= last; s++) {
      if (then[s] < 0) {
        then[s] = donor;
        break;
      }
    }
    List<OtherDonor.Move> moves = new ArrayList<>();
    for (int r = 0; r < problem.recipients.size(); r++) {
      List<OtherDonor.Move> own = PlanBuilder.moves(r, each, now, then);
      if (r == recipient) moves.addAll(0, own);
      else moves.addAll(own);
    }
    int lost = forced.unmatched() - solution.unmatched();
    return new OtherDonor(donor, forced.total() + cost - solution.total(), lost, moves);
  }
}
