package zveno.reports;

import zveno.reports.events.EventsTable;
import zveno.reports.paper.Paper;

/// A plan of events, or a journal of them.
public record EventsReport(Paper paper, EventsTable table) implements Report {}
