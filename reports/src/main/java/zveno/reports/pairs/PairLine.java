package zveno.reports.pairs;

import java.math.BigDecimal;

/// A pair of schools.
///
/// @param reason a finished sentence
public record PairLine(String recipient, String donor, BigDecimal score, String reason) {}
