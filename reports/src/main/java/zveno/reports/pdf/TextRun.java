package zveno.reports.pdf;

import java.util.List;
import zveno.reports.pdf.Mark.Text;

/// Texts that belong together: the words of a stretched line, or lines under each other as in a
/// cell.
///
/// @param first place of the first one among the marks
record TextRun(List<Mark> marks, int first) {

  private static final double NEXT_TO_NOTHING = 0.001;

  List<Text> texts() {
    int end = first + 1;
    while (end < marks.size() && marks.get(end) instanceof Text next && joins(end, next)) end++;
    return marks.subList(first, end).stream().map(Text.class::cast).toList();
  }

  private boolean joins(int place, Text next) {
    Text begun = at(first);
    if (goesOn(begun)) return goesOn(at(place - 1));
    if (begun.words().isEmpty() || next.words().isEmpty() || goesOn(next)) return false;
    double step = at(Math.min(first + 1, place)).y() - begun.y();
    return begun.points() == next.points()
        && begun.bold() == next.bold()
        && same(begun.x(), next.x())
        && step > 0
        && same(at(place - 1).y() + step, next.y());
  }

  /// A space behind words says that the next ones stand on the same line.
  static boolean goesOn(Text text) {
    return text.words().endsWith(" ");
  }

  private Text at(int place) {
    return (Text) marks.get(place);
  }

  private static boolean same(double one, double other) {
    return Math.abs(one - other) < NEXT_TO_NOTHING;
  }
}
