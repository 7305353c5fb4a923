package zveno.reports;

import zveno.reports.pairs.PairsTable;
import zveno.reports.paper.Paper;

/// The list of pairs of schools with the reasons.
public record PairsReport(Paper paper, PairsTable table) implements Report {}
