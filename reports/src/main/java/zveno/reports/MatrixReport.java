package zveno.reports;

import zveno.reports.matrix.MatrixTable;
import zveno.reports.paper.Paper;

/// Organisations by events: who took part in what.
public record MatrixReport(Paper paper, MatrixTable table) implements Report {}
