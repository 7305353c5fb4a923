package zveno.reports.pdf;

/// What stands on a page, in points from its left upper corner.
sealed interface Mark {

  /// Words on one line.
  ///
  /// @param y where the letters stand
  record Text(double x, double y, Letters.Face face, String words) implements Mark {}

  /// A hairline.
  record Stroke(double fromX, double fromY, double toX, double toY) implements Mark {}

  /// A filled box.
  record Bar(double x, double y, double width, double height) implements Mark {}
}
