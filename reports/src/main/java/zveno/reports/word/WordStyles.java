package zveno.reports.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import zveno.reports.paper.StyleProfile;

/// The styles of a document: font and size of all text, and the heading that Word's navigation
/// knows.
final class WordStyles {

  static final String HEADING = "Heading1";

  private WordStyles() {}

  static void set(XWPFDocument document, StyleProfile profile) {
    XWPFStyles styles = document.createStyles();
    CTRPr text = defaults(styles);
    font(text, profile.font());
    size(text, profile.textSize());
    styles.setSpellingLanguage("ru-RU");
    styles.addStyle(new XWPFStyle(normal(), styles));
    styles.addStyle(new XWPFStyle(heading(profile), styles));
  }

  private static CTRPr defaults(XWPFStyles styles) {
    styles.setDefaultFonts(CTFonts.Factory.newInstance());
    return styles.getDefaultRunStyle().getRPr();
  }

  /// All four kinds of script, or Cyrillic falls back to another font.
  private static void font(CTRPr text, String name) {
    CTFonts fonts = text.getRFontsArray(0);
    fonts.setAscii(name);
    fonts.setHAnsi(name);
    fonts.setCs(name);
    fonts.setEastAsia(name);
  }

  private static void size(CTRPr text, int points) {
    text.addNewSz().setVal(BigInteger.valueOf(points * 2L));
    text.addNewSzCs().setVal(BigInteger.valueOf(points * 2L));
  }

  private static CTStyle normal() {
    CTStyle style = style("Normal", "Normal");
    style.setDefault(true);
    return style;
  }

  private static CTStyle heading(StyleProfile profile) {
    CTStyle style = style(HEADING, "heading 1");
    style.addNewBasedOn().setVal("Normal");
    style.addNewNext().setVal("Normal");
    style.addNewQFormat();
    CTPPrGeneral lines = style.addNewPPr();
    lines.addNewKeepNext();
    lines.addNewJc().setVal(STJc.CENTER);
    lines.addNewOutlineLvl().setVal(BigInteger.ZERO);
    CTRPr text = style.addNewRPr();
    text.addNewB();
    text.addNewBCs();
    size(text, profile.textSize());
    return style;
  }

  private static CTStyle style(String id, String name) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setType(STStyleType.PARAGRAPH);
    style.setStyleId(id);
    style.addNewName().setVal(name);
    return style;
  }
}
