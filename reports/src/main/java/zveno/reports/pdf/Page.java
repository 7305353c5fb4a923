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

  /// The same page with its words telling this figure.
  Page marked(String figure) {
    return new Page(width, height, marks.stream().map(mark -> marked(mark, figure)).toList());
  }

  private static Mark marked(Mark mark, String figure) {
    return mark instanceof Mark.Text text
        ? new Mark.Text(text.x(), text.y(), text.points(), text.bold(), text.words(), figure)
        : mark;
  }
}
