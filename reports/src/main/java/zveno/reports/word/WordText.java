package zveno.reports.word;

import java.util.List;
import zveno.reports.ooxml.Xml;
import zveno.reports.words.NoBreak;

/// Texts in paragraphs.
final class WordText {

  /// The size of the letters follows from the style.
  static final int STYLE_SIZE = 0;

  private WordText() {}

  /// Adds a text; line feeds become line breaks, soft hyphens stay such, and spaces that must not
  /// break do not.
  ///
  /// @param points size of the letters
  static void add(Xml xml, String text, int points) {
    xml.open("w:r");
    if (points != STYLE_SIZE) {
      String halves = Integer.toString(points * 2);
      xml.open("w:rPr").empty("w:sz", "w:val", halves).empty("w:szCs", "w:val", halves);
      xml.close("w:rPr");
    }
    List<String> lines = NoBreak.in(text).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) xml.empty("w:br");
      line(xml, lines.get(i));
    }
    xml.close("w:r");
  }

  private static void line(Xml xml, String line) {
    String[] pieces = line.split("\u00ad", -1);
    for (int i = 0; i < pieces.length; i++) {
      if (i > 0) xml.empty("w:softHyphen");
      String piece = pieces[i];
      if (piece.equals(piece.strip())) xml.leaf("w:t", piece);
      else xml.leaf("w:t", piece, "xml:space", "preserve");
    }
  }
}
