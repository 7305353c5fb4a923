package zveno.reports.word;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import zveno.reports.table.Column.Side;
import zveno.reports.table.Grid;
import zveno.reports.table.Grid.Head;
import zveno.reports.table.Value;
import zveno.reports.words.CellText;
import zveno.reports.words.Fitting;

/// A table as wide as the page, with fixed columns, the heading on every page and no row broken
/// over two.
final class WordTable {

  /// Space between a line of the table and its text.
  private static final double PADDING = 0.7;

  private final Grid grid;
  private final int points;
  private final int[] widths;
  private final Fitting fitting = new Fitting();

  /// @param width of all columns, in millimetres
  WordTable(Grid grid, double width, int points) {
    this.grid = grid;
    this.points = points;
    double stretch = width / grid.width();
    widths = grid.heads().stream().mapToInt(h -> Twips.mm(h.width() * stretch)).toArray();
  }

  void addTo(XWPFDocument document) {
    XWPFTable table = document.createTable(grid.rows().size() + 1, widths.length);
    WordColumns.fix(table, widths);
    int side = Twips.mm(PADDING);
    table.getCTTbl().getTblPr().addNewTblInd().setW(BigInteger.valueOf(side));
    table.getCTTbl().getTblPr().getTblInd().setType(STTblWidth.DXA);
    table.setCellMargins(side / 2, side, side / 2, side);
    head(table.getRow(0));
    for (int i = 0; i < grid.rows().size(); i++) {
      body(table.getRow(i + 1), grid.rows().get(i));
    }
  }

  private void head(XWPFTableRow row) {
    row.setRepeatHeader(true);
    row.setCantSplitRow(true);
    List<Head> heads = grid.heads();
    for (int i = 0; i < heads.size(); i++) {
      XWPFTableCell cell = row.getCell(i);
      cell.setVerticalAlignment(XWPFVertAlign.CENTER);
      text(cell, i, heads.get(i).text(), Side.CENTRE);
    }
  }

  private void body(XWPFTableRow row, List<Value> values) {
    row.setCantSplitRow(true);
    for (int i = 0; i < values.size(); i++) {
      text(row.getCell(i), i, CellText.of(values.get(i)), grid.heads().get(i).side());
    }
  }

  private void text(XWPFTableCell cell, int column, String text, Side side) {
    XWPFParagraph paragraph = cell.getParagraphArray(0);
    paragraph.setAlignment(
        side == Side.CENTRE ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
    WordText.add(paragraph, fitting.fit(text, room(column), points), points);
  }

  private double room(int column) {
    return Twips.toMm(widths[column]) - 2 * PADDING;
  }
}
