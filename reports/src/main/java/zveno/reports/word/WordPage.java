package zveno.reports.word;

import zveno.reports.ooxml.OfficeFile;
import zveno.reports.ooxml.Xml;
import zveno.reports.paper.Margins;
import zveno.reports.paper.Orientation;

/// A section of sheets: size, margins, page numbers from the second page of the document on.
record WordPage(Orientation orientation, Margins margins) {

  /// The standard wants the number at least 10 mm from the edge.
  private static final int NUMBER_FROM_EDGE = 10;

  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";
  private static final String FIRST = "headerFirst";
  private static final String OTHERS = "headerOthers";

  /// @param opening whether the document begins with these sheets
  void add(Xml xml, boolean opening) {
    xml.open("w:sectPr");
    xml.empty("w:headerReference", "w:type", "first", "r:id", FIRST);
    xml.empty("w:headerReference", "w:type", "default", "r:id", OTHERS);
    String width = Twips.text(orientation.width());
    String height = Twips.text(orientation.height());
    if (orientation == Orientation.ACROSS) {
      xml.empty("w:pgSz", "w:w", width, "w:h", height, "w:orient", "landscape");
    } else {
      xml.empty("w:pgSz", "w:w", width, "w:h", height);
    }
    String number = Twips.text(NUMBER_FROM_EDGE);
    xml.empty(
        "w:pgMar",
        "w:top",
        Twips.text(margins.top()),
        "w:right",
        Twips.text(margins.right()),
        "w:bottom",
        Twips.text(margins.bottom()),
        "w:left",
        Twips.text(margins.left()),
        "w:header",
        number,
        "w:footer",
        number,
        "w:gutter",
        "0");
    if (opening) xml.empty("w:titlePg");
    xml.close("w:sectPr");
  }

  /// Adds the headers that every section names.
  static void headers(OfficeFile file, String document) {
    Xml none = header();
    WordParagraph.PLAIN.add(none, "");
    header(file, document, FIRST, none);
    Xml number = header().open("w:p").open("w:pPr").empty("w:jc", "w:val", "center");
    number.close("w:pPr");
    mark(number, "begin");
    number.open("w:r").leaf("w:instrText", "PAGE").close("w:r");
    mark(number, "separate");
    WordText.add(number, "2", WordText.STYLE_SIZE);
    mark(number, "end");
    header(file, document, OTHERS, number.close("w:p"));
  }

  private static Xml header() {
    return Xml.part().open("w:hdr", WordPaper.NAMES);
  }

  private static void mark(Xml xml, String type) {
    xml.open("w:r").empty("w:fldChar", "w:fldCharType", type).close("w:r");
  }

  private static void header(OfficeFile file, String document, String name, Xml xml) {
    file.add("word/" + name + ".xml", TYPE, xml.close("w:hdr"));
    file.relate(document, name, "header", name + ".xml");
  }
}
