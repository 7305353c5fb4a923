package zveno.reports.word;

import java.math.BigInteger;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlCursor;
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

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private WordStyles() {}

  static void set(XWPFDocument document, StyleProfile profile) {
    XWPFStyles styles = document.createStyles();
    // All four kinds of script, or Cyrillic falls back to another font.
    CTFonts fonts = CTFonts.Factory.newInstance();
    fonts.setAscii(profile.font());
    fonts.setEastAsia(profile.font());
    fonts.setHAnsi(profile.font());
    fonts.setCs(profile.font());
    styles.setDefaultFonts(fonts);
    WordText.size(styles.getDefaultRunStyle().getRPr(), profile.textSize());
    styles.setSpellingLanguage("ru-RU");
    styles.addStyle(new XWPFStyle(normal(), styles));
    styles.addStyle(new XWPFStyle(heading(profile), styles));
    settings(document);
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
    WordText.size(text, profile.textSize());
    return style;
  }

  private static CTStyle style(String id, String name) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setType(STStyleType.PARAGRAPH);
    style.setStyleId(id);
    style.addNewName().setVal(name);
    return style;
  }

  /// Without this setting Word takes the file for one of an old version. The library has no class
  /// for it, so it is put in its place by hand.
  private static void settings(XWPFDocument document) {
    try (XmlCursor cursor = document.getSettings().getCTSettings().newCursor()) {
      cursor.toEndToken();
      cursor.beginElement("compat", WORD);
      cursor.beginElement("compatSetting", WORD);
      cursor.insertAttributeWithValue(new QName(WORD, "name"), "compatibilityMode");
      cursor.insertAttributeWithValue(
          new QName(WORD, "uri"), "http://schemas.microsoft.com/office/word");
      cursor.insertAttributeWithValue(new QName(WORD, "val"), "15");
    }
  }
}
