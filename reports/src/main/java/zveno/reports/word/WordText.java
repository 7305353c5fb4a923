package zveno.reports.word;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import zveno.reports.words.NoBreak;

/// Texts in paragraphs.
final class WordText {

  private WordText() {}

  /// Adds a text; line feeds become line breaks, soft hyphens stay such, and spaces that must not
  /// break do not.
  static XWPFRun add(XWPFParagraph paragraph, String text) {
    XWPFRun run = paragraph.createRun();
    List<String> lines = NoBreak.in(text).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        run.addBreak();
      }
      line(run, lines.get(i));
    }
    return run;
  }

  private static void line(XWPFRun run, String line) {
    String[] parts = line.split("\u00ad", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        run.getCTR().addNewSoftHyphen();
      }
      append(run.getCTR(), parts[i]);
    }
  }

  /// Adds at the end without counting what is there, as POI's own way does for each piece.
  private static void append(CTR run, String piece) {
    CTText text = run.addNewT();
    text.setStringValue(piece);
    if (!piece.equals(piece.strip())) text.setSpace(SpaceAttribute.Space.PRESERVE);
  }

  /// The same in the size of tables.
  static XWPFRun add(XWPFParagraph paragraph, String text, int points) {
    XWPFRun run = add(paragraph, text);
    run.setFontSize(points);
    run.setComplexScriptFontSize(points);
    return run;
  }
}
