package zveno.reports.pdf;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.util.HashMap;
import java.util.Map;

/// The measures of a face in one size, in points. Pairs of letters are not drawn nearer to each
/// other, so widths add up.
final class Letters {

  /// How JasperReports measures.
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private static final String BREAKS = "\u00ad\u200b";
  private static final int RUBLE = '\u20bd';

  /// An empty square.
  private static final char MISSING = '\u25a1';

  private final Font font;
  private final String ruble;
  private final LineMetrics line;
  private final Map<Integer, Double> widths = new HashMap<>();

  /// @param ruble what stands for the sign of the currency, which the font lacks
  Letters(Font font, String ruble) {
    this.font = font;
    this.ruble = ruble;
    line = font.getLineMetrics("", EXACT);
  }

  double width(String text) {
    return text.codePoints().mapToDouble(letter -> widths.computeIfAbsent(letter, this::one)).sum();
  }

  private double one(int letter) {
    return font.getStringBounds(Character.toString(letter), EXACT).getWidth();
  }

  /// The text in letters that the font has. A sign that it lacks is seen to be missing, what has no
  /// shape of its own goes; places where a word may be broken stay.
  String drawable(String text) {
    StringBuilder drawn = new StringBuilder();
    text.codePoints().forEach(letter -> append(drawn, letter));
    return drawn.toString();
  }

  private void append(StringBuilder drawn, int letter) {
    int type = Character.getType(letter);
    if (letter == '\n' || BREAKS.indexOf(letter) >= 0) drawn.appendCodePoint(letter);
    else if (type == Character.FORMAT || isVariation(letter)) return;
    else if (font.canDisplay(letter)) drawn.appendCodePoint(letter);
    else if (letter == RUBLE) drawn.append(ruble);
    else if (type != Character.NON_SPACING_MARK) drawn.append(MISSING);
  }

  /// Chooses between shapes of the letter before it, which the font has not.
  private static boolean isVariation(int letter) {
    return letter >= 0xfe00 && letter <= 0xfe0f;
  }

  float lineHeight() {
    return line.getHeight();
  }

  /// The height of a line in sizes of the font.
  float spacing() {
    return line.getHeight() / font.getSize2D();
  }

  float descent() {
    return line.getDescent();
  }
}
