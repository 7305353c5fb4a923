package zveno.reports;

import zveno.reports.paper.Paper;

/// A document to be written: what is common to all papers, and its own content.
public sealed interface Report
    permits PartnersReport, PairsReport, TableReport, EventsReport, SignInReport, MatrixReport {

  Paper paper();
}
