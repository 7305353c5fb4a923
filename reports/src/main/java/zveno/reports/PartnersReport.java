package zveno.reports;

import zveno.reports.paper.Paper;
import zveno.reports.partners.PartnersTable;

/// The document «Социальные партнёры», short or full.
public record PartnersReport(Paper paper, PartnersTable table) implements Report {}
