package zveno.reports.word;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/// How a paragraph stands. What is not said follows from the style.
///
/// @param style its id, empty for the plain one
/// @param side as Word names it, empty for left
/// @param left indentation in twips
/// @param first indentation of the first line in twips
/// @param spacing of the lines, 0 for the style's
/// @param kept whether it stays on the page of what follows
record WordParagraph(String style, String side, int left, int first, double spacing, boolean kept) {

  static final WordParagraph PLAIN = new WordParagraph("", "", 0, 0, 0, false);

  private static final int SINGLE = 240;

  WordParagraph style(String id) {
    return new WordParagraph(id, side, left, first, spacing, kept);
  }

  WordParagraph side(String now) {
    return new WordParagraph(style, now, left, first, spacing, kept);
  }

  WordParagraph left(int twips) {
    return new WordParagraph(style, side, twips, first, spacing, kept);
  }

  WordParagraph first(int twips) {
    return new WordParagraph(style, side, left, twips, spacing, kept);
  }

  WordParagraph spaced(double lines) {
    return new WordParagraph(style, side, left, first, lines, kept);
  }

  WordParagraph withNext() {
    return new WordParagraph(style, side, left, first, spacing, true);
  }

  /// Fills a paragraph that has nothing in it yet.
  ///
  /// @param points size of the letters
  void fill(CTP paragraph, String text, int points) {
    if (!equals(PLAIN)) look(paragraph.addNewPPr());
    WordText.add(paragraph, text, points);
  }

  void fill(CTP paragraph, String text) {
    fill(paragraph, text, WordText.STYLE_SIZE);
  }

  void look(CTPPr look) {
    if (!style.isEmpty()) look.addNewPStyle().setVal(style);
    if (kept) look.addNewKeepNext();
    if (spacing > 0) {
      CTSpacing lines = look.addNewSpacing();
      lines.setLine(BigInteger.valueOf(Math.round(spacing * SINGLE)));
      lines.setLineRule(STLineSpacingRule.AUTO);
    }
    if (left > 0 || first > 0) {
      CTInd indent = look.addNewInd();
      indent.setLeft(BigInteger.valueOf(left));
      indent.setFirstLine(BigInteger.valueOf(first));
    }
    if (!side.isEmpty()) look.addNewJc().setVal(STJc.Enum.forString(side));
  }
}
