package zveno.reports.word;

import java.util.Arrays;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import zveno.reports.paper.Signature;

/// Position, a line to sign on, name: one row that stays together.
final class WordSignature {

  private static final double[] SHARES = {0.45, 0.25, 0.3};

  private WordSignature() {}

  /// @param width of the page's text, in millimetres
  static void addTo(XWPFDocument document, Signature signature, double width) {
    XWPFTable table = document.createTable(1, SHARES.length);
    table.removeBorders();
    int[] widths = Arrays.stream(SHARES).mapToInt(share -> Twips.mm(width * share)).toArray();
    WordColumns.fix(table, widths);
    table.getRow(0).getTableCells().forEach(c -> c.setVerticalAlignment(XWPFVertAlign.BOTTOM));
    table.getRow(0).setCantSplitRow(true);
    WordText.add(table.getRow(0).getCell(0).getParagraphArray(0), signature.position());
    line(table.getRow(0).getCell(1));
    WordText.add(table.getRow(0).getCell(2).getParagraphArray(0), signature.name());
  }

  private static void line(XWPFTableCell cell) {
    cell.getCTTc().getTcPr().addNewTcBorders().addNewBottom().setVal(STBorder.SINGLE);
  }
}
