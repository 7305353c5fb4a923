package zveno.reports.excel;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;
import zveno.reports.paper.Margins;
import zveno.reports.paper.Orientation;

/// How a sheet is printed: as wide as the page, with the heading of the table on every page.
final class ExcelPage {

  private static final String PRINT_AREA = "_xlnm.Print_Area";
  private static final float MM_PER_INCH = 25.4f;
  private static final float NUMBER_FROM_EDGE = 10;

  private ExcelPage() {}

  static void set(Worksheet sheet, Orientation page, Margins margins) {
    boolean large = page == Orientation.LARGE;
    sheet.paperSize(large ? PaperSize.A3_PAPER : PaperSize.A4_PAPER);
    sheet.pageOrientation(page.lies() ? "landscape" : "portrait");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.leftMargin(margins.left() / MM_PER_INCH);
    sheet.rightMargin(margins.right() / MM_PER_INCH);
    sheet.topMargin(margins.top() / MM_PER_INCH);
    sheet.bottomMargin(margins.bottom() / MM_PER_INCH);
    sheet.headerMargin(NUMBER_FROM_EDGE / MM_PER_INCH);
    sheet.header("&P", Position.CENTER);
  }

  /// All of the sheet on one page, so that no chart is cut in two.
  static void whole(Worksheet sheet) {
    sheet.fitToHeight((short) 1);
  }

  /// The cells that are printed, counted from 0.
  static void printArea(Worksheet sheet, int lastRow, int lastColumn) {
    sheet.addNamedRange(sheet.range(0, 0, lastRow, lastColumn), PRINT_AREA);
  }
}
