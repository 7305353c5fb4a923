package zveno.reports.word;

import zveno.reports.ooxml.Xml;

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

  void add(Xml xml, String text, int points) {
    xml.open("w:p");
    properties(xml);
    WordText.add(xml, text, points);
    xml.close("w:p");
  }

  void add(Xml xml, String text) {
    add(xml, text, WordText.STYLE_SIZE);
  }

  private void properties(Xml xml) {
    if (equals(PLAIN)) return;
    xml.open("w:pPr");
    if (!style.isEmpty()) xml.empty("w:pStyle", "w:val", style);
    if (kept) xml.empty("w:keepNext");
    if (spacing > 0) {
      String line = Long.toString(Math.round(spacing * SINGLE));
      xml.empty("w:spacing", "w:line", line, "w:lineRule", "auto");
    }
    if (left > 0 || first > 0) {
      xml.empty("w:ind", "w:left", Integer.toString(left), "w:firstLine", Integer.toString(first));
    }
    if (!side.isEmpty()) xml.empty("w:jc", "w:val", side);
    xml.close("w:pPr");
  }
}
