package zveno.reports.pdf;

/// What stands on a page, in points from its left upper corner.
public sealed interface Mark {

  /// Words on one line.
  ///
  /// @param y where the letters stand
  /// @param points size of the letters
  /// @param figure which figure of the document they tell, empty for none
  record Text(double x, double y, double points, boolean bold, String words, String figure)
      implements Mark {}

  /// A hairline.
  record Stroke(double fromX, double fromY, double toX, double toY) implements Mark {}

  /// A filled box.
  record Bar(double x, double y, double width, double height) implements Mark {}
}
