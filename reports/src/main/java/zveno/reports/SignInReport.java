package zveno.reports;

import zveno.reports.events.SignIn;
import zveno.reports.paper.Paper;

/// The registration sheet of an event.
public record SignInReport(Paper paper, SignIn sheet) implements Report {}
