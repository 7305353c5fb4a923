package zveno.reports.partners;

/// The forms of the table.
public enum PartnersForm {
  /// Six columns, an upright page.
  SHORT,
  /// Sixteen columns, a page across.
  FULL
}
