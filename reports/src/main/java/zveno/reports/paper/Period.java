package zveno.reports.paper;

import java.time.LocalDate;

/// The days that a document tells of, first and last included.
public record Period(LocalDate from, LocalDate to) {}
