package zveno.reports.pdf;

import java.util.List;
import zveno.reports.words.NoBreak;

/// A paragraph being drawn over as many lines and pages as it takes.
///
/// @param from points from the left margin
/// @param first points of the first line from there
/// @param spacing of the lines
record PdfText(Pages pages, Letters letters, Side side, double from, double first, double spacing) {

  /// Where the lines lean to; BOTH stretches all but the last one.
  enum Side {
    LEFT,
    CENTRE,
    RIGHT,
    BOTH
  }

  PdfText(Pages pages, Letters letters) {
    this(pages, letters, Side.LEFT, 0, 0, 1);
  }

  PdfText side(Side now) {
    return new PdfText(pages, letters, now, from, first, spacing);
  }

  PdfText from(double points) {
    return new PdfText(pages, letters, side, points, first, spacing);
  }

  PdfText first(double points) {
    return new PdfText(pages, letters, side, from, points, spacing);
  }

  PdfText spaced(double lines) {
    return new PdfText(pages, letters, side, from, first, lines);
  }

  void draw(String text) {
    double indent = first;
    for (String part : NoBreak.in(text).lines().toList()) {
      part(part, indent);
      indent = 0;
    }
  }

  private void part(String part, double indent) {
    double width = pages.width() - from;
    List<String> lines = new Lines(letters, width, indent).of(part);
    double height = letters.lineHeight() * spacing;
    for (int i = 0; i < lines.size(); i++) {
      double in = i == 0 ? indent : 0;
      pages.need(height);
      line(lines.get(i), from + in, width - in, i == lines.size() - 1);
      pages.down(height);
    }
  }

  private void line(String line, double x, double width, boolean last) {
    double free = Math.max(0, width - letters.width(line));
    switch (side) {
      case LEFT -> pages.text(letters, line, x, 0);
      case CENTRE -> pages.text(letters, line, x + free / 2, 0);
      case RIGHT -> pages.text(letters, line, x + free, 0);
      case BOTH -> {
        if (last) pages.text(letters, line, x, 0);
        else stretched(line, x, free);
      }
    }
  }

  /// Each word by itself, the free room shared out between them.
  private void stretched(String line, double x, double free) {
    String[] words = line.split("(?<= )", -1);
    double more = words.length < 2 ? 0 : free / (words.length - 1);
    double at = x;
    for (String word : words) {
      pages.text(letters, word, at, 0);
      at += letters.width(word) + more;
    }
  }
}
