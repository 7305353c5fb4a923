package zveno.reports;

import zveno.reports.paper.Paper;
import zveno.reports.plain.PlainTable;

/// A table as somebody arranged it on the screen.
public record TableReport(Paper paper, PlainTable table) implements Report {}
