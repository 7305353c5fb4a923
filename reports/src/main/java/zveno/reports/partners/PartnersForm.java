package zveno.reports.partners;

import zveno.reports.paper.Orientation;

/// The forms of the table.
public enum PartnersForm {
  /// Six columns, an upright page.
  SHORT(Orientation.UPRIGHT),
  /// Sixteen columns, a page across.
  FULL(Orientation.ACROSS),
  /// Seven columns for the report of a stage, with its period.
  STAGE(Orientation.ACROSS);

  private final Orientation orientation;

  PartnersForm(Orientation orientation) {
    this.orientation = orientation;
  }

  public Orientation orientation() {
    return orientation;
  }
}
