package zveno.pairing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zveno.pairing.Plan.Move;
import zveno.pairing.Plan.Pair;
import zveno.pairing.Plan.Unmatched;
import zveno.pairing.engine.OtherDonor;
import zveno.pairing.engine.Solution;

/// Says in names and units what the engine found.
final class PlanBuilder {
  private static final int SHARE_DECIMALS = 6;

  private final Problem problem;
  private final Solution total;
  private final Solution solution;
  private final int each;
  private final int[] donors;

  PlanBuilder(Problem problem, Solution total, Solution solution) {
    this.problem = problem;
    this.total = total;
    this.solution = solution;
    each = problem.round.donorsEach();
    donors = solution.donors();
  }

  /// The plan; its pairs have no prices yet.
  Plan plan() {
    List<Pair> pairs = new ArrayList<>();
    List<Unmatched> unmatched = new ArrayList<>();
    int matched = 0;
    for (int r = 0; r < problem.recipients.size(); r++) {
      List<Pair> own = pairs(r);
      pairs.addAll(own);
      if (!own.isEmpty()) matched++;
      if (own.size() < each) unmatched.add(new Shortfall(problem, solution).of(r, own.size()));
    }
    BigDecimal sum = problem.table.units(sum(problem, solution));
    Optional<BigDecimal> worst =
        pairs.stream()
            .map(Pair::score)
            .reduce(problem.round.minimise() ? BigDecimal::max : BigDecimal::min);
    Optional<BigDecimal> mean =
        pairs.isEmpty()
            ? Optional.empty()
            : Optional.of(
                ScoreTable.plain(
                    sum.divide(
                        BigDecimal.valueOf(pairs.size()),
                        problem.table.decimals() + 2,
                        RoundingMode.HALF_UP)));
    return new Plan(
        problem.round.title(),
        sum,
        worst,
        mean,
        matched,
        problem.recipients.size(),
        pairs,
        unmatched,
        price(sum),
        new Plan.Proof(solution.gap() == 0, problem.table.units(solution.gap())),
        moved());
  }

  /// The sum of scores of all pairs, pins among them.
  static long sum(Problem problem, Solution solution) {
    long sum = 0;
    int each = problem.round.donorsEach();
    int[] donors = solution.donors();
    for (int s = 0; s < donors.length; s++) {
      if (donors[s] >= 0) sum += problem.score(s / each, donors[s]);
    }
    return sum + pinned(problem);
  }

  private static long pinned(Problem problem) {
    long sum = 0;
    for (int r = 0; r < problem.recipients.size(); r++) {
      for (int d = 0; d < problem.donors.size() && problem.pinsOf(r) > 0; d++) {
        if (problem.isPinned(r, d)) sum += problem.score(r, d);
      }
    }
    return sum;
  }

  private List<Pair> pairs(int r) {
    List<Pair> own = new ArrayList<>();
    if (problem.pinsOf(r) == 0) {
      for (int s = r * each; s < (r + 1) * each; s++)
        if (donors[s] >= 0) own.add(pair(r, donors[s]));
      return own;
    }
    for (int d = 0; d < problem.donors.size(); d++) {
      if (problem.isPinned(r, d) || isChosen(r, d)) own.add(pair(r, d));
    }
    return own;
  }

  private boolean isChosen(int r, int d) {
    for (int s = r * each; s < (r + 1) * each; s++) if (donors[s] == d) return true;
    return false;
  }

  private Pair pair(int r, int d) {
    return new Pair(
        problem.recipient(r),
        problem.donor(d),
        problem.table.units(problem.score(r, d)),
        problem.isPinned(r, d),
        Optional.empty());
  }

  /// What letting a pair of the plan go would do.
  Plan.Price price(int recipient, int donor) {
    return problem.isPinned(recipient, donor) ? pinned(recipient, donor) : chosen(recipient, donor);
  }

  private Plan.Price pinned(int r, int d) {
    if (problem.round.fairness() != Fairness.TOTAL) return Plan.Price.NONE;
    Optional<BigDecimal> price =
        solution.pinPrice(r, d, problem.cost(problem.score(r, d))).stream()
            .mapToObj(problem.table::units)
            .findFirst();
    return new Plan.Price(Optional.empty(), Optional.empty(), price);
  }

  private Plan.Price chosen(int r, int d) {
    if (problem.round.fairness() == Fairness.LEXIMIN) return Plan.Price.NONE;
    Solution.Margin found = solution.margin(r, d);
    if (found.price().isEmpty()) return Plan.Price.NONE;
    return new Plan.Price(
        Optional.of(problem.table.units(found.price().getAsLong())),
        Optional.of(problem.donor(found.donor())),
        Optional.empty());
  }

  private Plan.FairnessPrice price(BigDecimal sum) {
    BigDecimal without = problem.table.units(sum(problem, total));
    BigDecimal lost = problem.round.minimise() ? sum.subtract(without) : without.subtract(sum);
    Optional<BigDecimal> share = Optional.empty();
    if (lost.signum() == 0) share = Optional.of(BigDecimal.ZERO);
    else if (without.signum() != 0) {
      BigDecimal exact = lost.divide(without.abs(), MathContext.DECIMAL64);
      share = Optional.of(ScoreTable.plain(exact.setScale(SHARE_DECIMALS, RoundingMode.HALF_UP)));
    }
    return new Plan.FairnessPrice(problem.round.fairness(), share, without);
  }

  private List<Move> moved() {
    return problem.round.before().isEmpty() ? List.of() : new Moves(problem, donors).all();
  }

  static Move move(Problem problem, int recipient, int from, int to) {
    return new Move(
        problem.recipient(recipient),
        from < 0 ? Optional.empty() : Optional.of(problem.donor(from)),
        to < 0 ? Optional.empty() : Optional.of(problem.donor(to)));
  }

  /// The moves of one recipient between two plans, donors in their order.
  static List<OtherDonor.Move> moves(int r, int each, int[] now, int[] then) {
    List<Integer> gone = new ArrayList<>();
    List<Integer> come = new ArrayList<>();
    for (int s = r * each; s < (r + 1) * each; s++) {
      if (now[s] >= 0) gone.add(now[s]);
      if (then[s] >= 0) come.add(then[s]);
    }
    List<Integer> stays = new ArrayList<>(gone);
    stays.retainAll(come);
    gone.removeAll(stays);
    come.removeAll(stays);
    List<OtherDonor.Move> moves = new ArrayList<>();
    for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
      int from = i < gone.size() ? gone.get(i) : -1;
      int to = i < come.size() ? come.get(i) : -1;
      moves.add(new OtherDonor.Move(r, from, to));
    }
    return moves;
  }
}
