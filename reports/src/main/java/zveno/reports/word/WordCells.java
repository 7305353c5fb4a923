package zveno.reports.word;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/// A table being filled, with fixed columns: LibreOffice draws equal ones without the grid, Word
/// looks at the cells. Rows and cells are put at the end and never looked for again, which is what
/// takes long in the library's own tables.
///
/// @param widths of the columns in twips
record WordCells(CTTbl table, List<Integer> widths) {

  private static final BigInteger PEN = BigInteger.valueOf(4);

  /// Says how the table looks.
  ///
  /// @param side room at the left and right of texts in twips, half of it above and below
  /// @param framed whether there are lines around the cells
  void open(int side, boolean framed) {
    CTTblPr look = table.addNewTblPr();
    width(look.addNewTblW(), widths.stream().mapToInt(Integer::intValue).sum());
    // Texts would begin left of the margin, where the line of the table would stand.
    width(look.addNewTblInd(), side);
    if (framed) frame(look.addNewTblBorders());
    look.addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblCellMar room = look.addNewTblCellMar();
    width(room.addNewTop(), side / 2);
    width(room.addNewLeft(), side);
    width(room.addNewBottom(), side / 2);
    width(room.addNewRight(), side);
    CTTblGrid grid = table.addNewTblGrid();
    for (int width : widths) grid.addNewGridCol().setW(BigInteger.valueOf(width));
  }

  private static void width(CTTblWidth width, int twips) {
    width.setW(BigInteger.valueOf(twips));
    width.setType(STTblWidth.DXA);
  }

  private static void frame(CTTblBorders edges) {
    Stream.of(
            edges.addNewTop(),
            edges.addNewLeft(),
            edges.addNewBottom(),
            edges.addNewRight(),
            edges.addNewInsideH(),
            edges.addNewInsideV())
        .forEach(WordCells::line);
  }

  private static void line(CTBorder edge) {
    edge.setVal(STBorder.SINGLE);
    edge.setSz(PEN);
  }

  /// Adds a row that is not broken over pages.
  ///
  /// @param repeated whether it stands on every page
  CTRow row(boolean repeated) {
    CTRow row = table.addNewTr();
    CTTrPr look = row.addNewTrPr();
    look.addNewCantSplit();
    if (repeated) look.addNewTblHeader();
    return row;
  }

  /// Adds a cell as wide as the table.
  ///
  /// @return the paragraph for its text
  CTP whole(CTRow row) {
    CTTc cell = row.addNewTc();
    CTTcPr look = cell.addNewTcPr();
    width(look.addNewTcW(), widths.stream().mapToInt(Integer::intValue).sum());
    look.addNewGridSpan().setVal(BigInteger.valueOf(widths.size()));
    return cell.addNewP();
  }

  /// Adds a cell.
  ///
  /// @param height where its text stands
  /// @return the paragraph for its text
  CTP cell(CTRow row, int column, STVerticalJc.Enum height, boolean underlined) {
    CTTc cell = row.addNewTc();
    CTTcPr look = cell.addNewTcPr();
    width(look.addNewTcW(), widths.get(column));
    if (underlined) line(look.addNewTcBorders().addNewBottom());
    if (height != STVerticalJc.TOP) look.addNewVAlign().setVal(height);
    return cell.addNewP();
  }
}
