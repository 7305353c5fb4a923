package zveno.reporting;

import java.time.LocalDate;
import java.util.List;
import zveno.pairing.Plan;
import zveno.pairing.PlanWords;
import zveno.reports.PairsReport;
import zveno.reports.pairs.PairLine;
import zveno.reports.pairs.PairsTable;
import zveno.reports.pairs.UnmatchedLine;
import zveno.reports.paper.Paper;
import zveno.reports.paper.StyleProfile;

/// Makes the list of pairs with reasons from a plan.
public record PairsDocument(PlanWords words) {
  public PairsReport of(Plan plan, LocalDate today) {
    List<PairLine> pairs =
        plan.pairs().stream()
            .map(
                pair ->
                    new PairLine(
                        pair.recipient(),
                        pair.donor(),
                        pair.score(),
                        words.reason(pair, plan.fairness().mode())))
            .toList();
    List<UnmatchedLine> unmatched =
        plan.unmatched().stream()
            .map(
                one ->
                    new UnmatchedLine(
                        one.recipient(),
                        words.reason(one),
                        one.relax().stream()
                            .limit(PlanWords.MOST_NAMES)
                            .map(words::relax)
                            .toList()))
            .toList();
    return new PairsReport(
        Paper.plain("", today, StyleProfile.GOST_2025),
        new PairsTable(
            plan.title(),
            pairs,
            unmatched,
            plan.total(),
            plan.worst(),
            words.fairness(plan.fairness()),
            words.proof(plan.proof())));
  }
}
