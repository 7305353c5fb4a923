package zveno.reports.pdf;

import java.util.ArrayList;
import java.util.List;

/// A page with everything on it.
///
/// @param width in points
/// @param height in points
public record Page(double width, double height, List<Mark> marks) {

  Page(double width, double height) {
    this(width, height, new ArrayList<>());
  }

  /// Whether its sheet lies as the other one's.
  boolean lies(Page other) {
    return width == other.width && height == other.height;
  }
}
