package zveno.reports.paper;

/// How an A4 sheet lies.
public enum Orientation {
  UPRIGHT,
  ACROSS;

  /// Millimetres.
  public int width() {
    return this == UPRIGHT ? 210 : 297;
  }

  /// Millimetres.
  public int height() {
    return this == UPRIGHT ? 297 : 210;
  }
}
