package zveno.reports.word;

import java.math.BigInteger;
import java.util.List;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import zveno.reports.ooxml.Xml;
import zveno.reports.words.NoBreak;

/// Texts in paragraphs, put at their end without counting what is there: the runs of the library
/// look for each piece anew.
final class WordText {

  /// The size of the letters follows from the style.
  static final int STYLE_SIZE = 0;

  private WordText() {}

  /// Adds a text; line feeds become line breaks, soft hyphens stay such, and spaces that must not
  /// break do not.
  ///
  /// @param points size of the letters
  static void add(CTP paragraph, String text, int points) {
    CTR run = paragraph.addNewR();
    if (points != STYLE_SIZE) size(run.addNewRPr(), points);
    List<String> lines = NoBreak.in(Xml.borne(text)).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) run.addNewBr();
      line(run, lines.get(i));
    }
  }

  static void size(CTRPr look, int points) {
    BigInteger halves = BigInteger.valueOf(points * 2L);
    look.addNewSz().setVal(halves);
    look.addNewSzCs().setVal(halves);
  }

  private static void line(CTR run, String line) {
    String[] pieces = line.split("\u00ad", -1);
    for (int i = 0; i < pieces.length; i++) {
      if (i > 0) run.addNewSoftHyphen();
      String piece = pieces[i];
      CTText text = run.addNewT();
      text.setStringValue(piece);
      if (!piece.equals(piece.strip())) text.setSpace(SpaceAttribute.Space.PRESERVE);
    }
  }
}
