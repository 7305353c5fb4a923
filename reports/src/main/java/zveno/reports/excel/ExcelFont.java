package zveno.reports.excel;

import org.dhatim.fastexcel.StyleSetter;
import zveno.reports.words.Fitting;

/// The letters of a book and the room that texts take in them.
///
/// @param points in tables
/// @param headPoints in headings
record ExcelFont(String name, int points, int headPoints, Fitting fitting) {

  /// The width of a digit of the book's default font and the size of a point, in millimetres.
  private static final double DIGIT = 1.85;

  private static final double LINE = 1.2;

  ExcelFont(String name, int points, int headPoints) {
    this(name, points, headPoints, new Fitting());
  }

  /// The font of every cell is set, for LibreOffice overlooks that of the book.
  StyleSetter of(StyleSetter style) {
    style.fontName(name).fontSize(points);
    return style;
  }

  /// Points of a row that holds a text.
  ///
  /// @param letters width of the column
  double height(String text, double letters) {
    return fitting.lines(text, letters * DIGIT, points) * points * LINE + 2;
  }

  /// Letters of a column in which a text stands on one line.
  double width(String text) {
    return fitting.width(text, points) / DIGIT + 1;
  }
}
