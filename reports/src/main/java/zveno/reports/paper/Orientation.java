package zveno.reports.paper;

/// How a sheet lies, and which one it is.
public enum Orientation {
  /// A4.
  UPRIGHT(210, 297),
  /// A4.
  ACROSS(297, 210),
  /// A3 lying, for tables that hang on a wall.
  LARGE(420, 297);

  private final int width;
  private final int height;

  Orientation(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /// Millimetres.
  public int width() {
    return width;
  }

  /// Millimetres.
  public int height() {
    return height;
  }

  /// Whether it is wider than high.
  public boolean lies() {
    return width > height;
  }
}
