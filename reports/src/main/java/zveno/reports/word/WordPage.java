package zveno.reports.word;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import zveno.reports.paper.Margins;
import zveno.reports.paper.Orientation;

/// The sheet: size, margins, page numbers from the second page on.
final class WordPage {

  /// The standard wants the number at least 10 mm from the edge.
  private static final int NUMBER_FROM_EDGE = 10;

  private WordPage() {}

  static void set(XWPFDocument document, Orientation orientation, Margins margins) {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(Twips.big(orientation.width()));
    size.setH(Twips.big(orientation.height()));
    if (orientation == Orientation.ACROSS) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    }
    CTPageMar edge = section.addNewPgMar();
    edge.setLeft(Twips.big(margins.left()));
    edge.setRight(Twips.big(margins.right()));
    edge.setTop(Twips.big(margins.top()));
    edge.setBottom(Twips.big(margins.bottom()));
    edge.setHeader(Twips.big(NUMBER_FROM_EDGE));
    edge.setFooter(Twips.big(NUMBER_FROM_EDGE));
    edge.setGutter(Twips.big(0));
    number(document);
    section.addNewTitlePg();
  }

  private static void number(XWPFDocument document) {
    document.createHeader(HeaderFooterType.FIRST).createParagraph();
    XWPFParagraph line = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    line.setAlignment(ParagraphAlignment.CENTER);
    line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
    line.createRun().getCTR().addNewInstrText().setStringValue("PAGE");
    line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    line.createRun().setText("2");
    line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
  }
}
