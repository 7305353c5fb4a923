package zveno.reports.word;

import zveno.reports.ooxml.Xml;
import zveno.reports.paper.StyleProfile;

/// The styles of a document: font and size of all text, and the heading that Word's navigation
/// knows.
final class WordStyles {

  static final String HEADING = "Heading1";

  private WordStyles() {}

  static Xml of(StyleProfile profile) {
    String size = Integer.toString(profile.textSize() * 2);
    String font = profile.font();
    Xml xml = Xml.part().open("w:styles", WordPaper.NAMES);
    xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
    // All four kinds of script, or Cyrillic falls back to another font.
    xml.empty("w:rFonts", "w:ascii", font, "w:eastAsia", font, "w:hAnsi", font, "w:cs", font);
    xml.empty("w:sz", "w:val", size).empty("w:szCs", "w:val", size);
    xml.empty("w:lang", "w:val", "ru-RU");
    xml.close("w:rPr").close("w:rPrDefault").empty("w:pPrDefault").close("w:docDefaults");
    xml.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", "Normal");
    xml.empty("w:name", "w:val", "Normal").close("w:style");
    xml.open("w:style", "w:type", "paragraph", "w:styleId", HEADING);
    xml.empty("w:name", "w:val", "heading 1").empty("w:basedOn", "w:val", "Normal");
    xml.empty("w:next", "w:val", "Normal").empty("w:qFormat");
    xml.open("w:pPr").empty("w:keepNext").empty("w:jc", "w:val", "center");
    xml.empty("w:outlineLvl", "w:val", "0").close("w:pPr");
    xml.open("w:rPr").empty("w:b").empty("w:bCs");
    xml.empty("w:sz", "w:val", size).empty("w:szCs", "w:val", size).close("w:rPr");
    return xml.close("w:style").close("w:styles");
  }

  /// Settings without which Word takes the file for one of an old version.
  static Xml settings() {
    Xml xml = Xml.part().open("w:settings", WordPaper.NAMES).open("w:compat");
    xml.empty(
        "w:compatSetting",
        "w:name",
        "compatibilityMode",
        "w:uri",
        "http://schemas.microsoft.com/office/word",
        "w:val",
        "15");
    return xml.close("w:compat").close("w:settings");
  }
}
