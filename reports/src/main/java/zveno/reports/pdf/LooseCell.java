package zveno.reports.pdf;

import java.util.List;

/// A cell between two edges with its broken lines.
record LooseCell(double from, double to, List<Line> lines) {

  /// Between the edge of a cell and its text.
  static final double PADDING = 4;

  /// A line of a cell.
  record Line(String text, Letters letters, LoosePaper.Lean lean) {}

  double height() {
    return lines.stream().mapToDouble(line -> line.letters().lineHeight()).sum() + 2;
  }

  void draw(Pages pages) {
    double lower = 1;
    for (Line line : lines) {
      double free = to - from - 2 * PADDING - line.letters().width(line.text());
      double shift =
          switch (line.lean()) {
            case LEFT, BOTH -> 0;
            case CENTRE -> free / 2;
            case RIGHT -> free;
          };
      pages.text(line.letters(), line.text(), from + PADDING + shift, lower);
      lower += line.letters().lineHeight();
    }
  }
}
