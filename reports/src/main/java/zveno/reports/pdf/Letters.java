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

  private final Font font;
  private final LineMetrics line;
  private final Map<Integer, Double> widths = new HashMap<>();

  Letters(Font font) {
    this.font = font;
    line = font.getLineMetrics("", EXACT);
  }

  double width(String text) {
    return text.codePoints().mapToDouble(letter -> widths.computeIfAbsent(letter, this::one)).sum();
  }

  private double one(int letter) {
    return font.getStringBounds(Character.toString(letter), EXACT).getWidth();
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
