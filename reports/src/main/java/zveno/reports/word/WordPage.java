package zveno.reports.word;

import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import zveno.reports.paper.Margins;
import zveno.reports.paper.Orientation;

/// A section of sheets: size, margins, page numbers from the second page of the document on.
record WordPage(Orientation orientation, Margins margins) {

  /// The standard wants the number at least 10 mm from the edge.
  private static final int NUMBER_FROM_EDGE = 10;

  /// @param opening whether the document begins with these sheets
  void fill(CTSectPr section, boolean opening) {
    CTPageSz size = section.addNewPgSz();
    size.setW(Twips.big(orientation.width()));
    size.setH(Twips.big(orientation.height()));
    if (orientation.lies()) size.setOrient(STPageOrientation.LANDSCAPE);
    CTPageMar edge = section.addNewPgMar();
    edge.setTop(Twips.big(margins.top()));
    edge.setRight(Twips.big(margins.right()));
    edge.setBottom(Twips.big(margins.bottom()));
    edge.setLeft(Twips.big(margins.left()));
    edge.setHeader(Twips.big(NUMBER_FROM_EDGE));
    edge.setFooter(Twips.big(NUMBER_FROM_EDGE));
    edge.setGutter(Twips.big(0));
    if (opening) section.addNewTitlePg();
  }

  /// Adds the headers of a finished document, which every section names.
  ///
  /// @param before the sections before the last one
  static void headers(XWPFDocument document, List<CTSectPr> before) {
    XWPFHeader first = document.createHeader(HeaderFooterType.FIRST);
    first.createParagraph();
    XWPFHeader others = document.createHeader(HeaderFooterType.DEFAULT);
    number(others.createParagraph().getCTP());
    // The library gives the last section a first page of its own, which only the first one has.
    if (!before.isEmpty()) document.getDocument().getBody().getSectPr().unsetTitlePg();
    for (CTSectPr section : before) {
      name(section, STHdrFtr.FIRST, document.getRelationId(first));
      name(section, STHdrFtr.DEFAULT, document.getRelationId(others));
    }
  }

  private static void name(CTSectPr section, STHdrFtr.Enum pages, String id) {
    CTHdrFtrRef header = section.addNewHeaderReference();
    header.setType(pages);
    header.setId(id);
  }

  private static void number(CTP line) {
    line.addNewPPr().addNewJc().setVal(STJc.CENTER);
    line.addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
    line.addNewR().addNewInstrText().setStringValue("PAGE");
    line.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    WordText.add(line, "2", WordText.STYLE_SIZE);
    line.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
  }
}
