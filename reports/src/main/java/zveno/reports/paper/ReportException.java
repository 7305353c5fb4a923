package zveno.reports.paper;

/// A document that cannot be written as asked; what and where, no words for the user.
public final class ReportException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /// What stands in the way.
  public enum Reason {
    /// A text is longer than a cell of a spreadsheet holds.
    TEXT_TOO_LONG,
    /// The table has more rows than a sheet holds.
    TOO_MANY_ROWS
  }

  private final Reason reason;
  private final int row;

  /// A reason and the row of the table, from 1.
  public ReportException(Reason reason, int row) {
    super(reason + ", row " + row);
    this.reason = reason;
    this.row = row;
  }

  public Reason reason() {
    return reason;
  }

  /// The row of the table, from 1.
  public int row() {
    return row;
  }
}
