package zveno.reports.pdf;

import com.lowagie.text.pdf.BaseFont;

/// The measures of a face in one size, in points, as the file itself gives them. Pairs of letters
/// are not drawn nearer to each other, so widths add up.
final class Letters {

  /// A face of the typeface in one size.
  record Face(double points, boolean bold) {}

  private static final String BREAKS = "\u00ad\u200b";
  private static final int RUBLE = '\u20bd';

  /// An empty square.
  private static final char MISSING = '\u25a1';

  private static final int UNITS = 1000;

  /// Letters whose widths are kept at hand: Latin, Cyrillic and what stands between.
  private static final int KEPT = 0x500;

  private final BaseFont font;
  private final Face face;
  private final String ruble;
  private final double[] widths = new double[KEPT];

  /// @param ruble what stands for the sign of the currency, which the font lacks
  Letters(BaseFont font, Face face, String ruble) {
    this.font = font;
    this.face = face;
    this.ruble = ruble;
    for (int letter = ' '; letter < KEPT; letter++) widths[letter] = one(letter);
  }

  BaseFont font() {
    return font;
  }

  Face face() {
    return face;
  }

  double width(String text) {
    double width = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int letter = text.codePointAt(i);
      width += letter < KEPT ? widths[letter] : one(letter);
    }
    return width;
  }

  private double one(int letter) {
    return font.getWidth(letter) * face.points() / UNITS;
  }

  /// The text in letters that the font has. A sign that it lacks is seen to be missing, what has no
  /// shape of its own goes; places where a word may be broken stay.
  String drawable(String text) {
    StringBuilder drawn = new StringBuilder(text.length());
    text.codePoints().forEach(letter -> append(drawn, letter));
    return drawn.toString();
  }

  private void append(StringBuilder drawn, int letter) {
    int type = Character.getType(letter);
    if (letter == '\n' || BREAKS.indexOf(letter) >= 0) drawn.appendCodePoint(letter);
    else if (type == Character.FORMAT || isVariation(letter)) return;
    else if (font.charExists(letter)) drawn.appendCodePoint(letter);
    else if (letter == RUBLE) drawn.append(ruble);
    else if (type != Character.NON_SPACING_MARK) drawn.append(MISSING);
  }

  /// Chooses between shapes of the letter before it, which the font has not.
  private static boolean isVariation(int letter) {
    return letter >= 0xfe00 && letter <= 0xfe0f;
  }

  double lineHeight() {
    return ascent() + descent() + leading();
  }

  /// From the top of a line to where the letters stand.
  double ascent() {
    return measure(BaseFont.AWT_ASCENT);
  }

  private double descent() {
    return -measure(BaseFont.AWT_DESCENT);
  }

  private double leading() {
    return measure(BaseFont.AWT_LEADING);
  }

  private double measure(int what) {
    return font.getFontDescriptor(what, (float) face.points());
  }
}
