package zveno.reports.word;

import java.math.BigInteger;
import java.util.Arrays;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/// Fixed columns of a table. LibreOffice draws equal ones without the grid, Word looks at the
/// cells.
final class WordColumns {

  private WordColumns() {}

  /// @param widths of a fresh table's columns, in twips
  static void fix(XWPFTable table, int[] widths) {
    table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblGrid grid = table.getCTTbl().addNewTblGrid();
    for (int width : widths) {
      grid.addNewGridCol().setW(BigInteger.valueOf(width));
    }
    table.setWidthType(TableWidthType.DXA);
    table.setWidth(Arrays.stream(widths).sum());
    for (XWPFTableRow row : table.getRows()) {
      for (int i = 0; i < widths.length; i++) {
        XWPFTableCell cell = row.getCell(i);
        cell.setWidthType(TableWidthType.DXA);
        cell.setWidth(Integer.toString(widths[i]));
      }
    }
  }
}
