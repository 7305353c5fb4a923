package zveno.reports.excel;

import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import zveno.reports.paper.StyleProfile;

/// An Excel file being written; closing it completes the file and leaves the stream open.
public final class ExcelBook implements AutoCloseable {

  private static final String PROGRAM = "zveno";

  /// Excel counts the widths of columns in digits of this size.
  private static final int DEFAULT_POINTS = 11;

  private final Workbook book;
  private final StyleProfile style;
  private final ExcelFont font;

  public ExcelBook(OutputStream out, StyleProfile style) {
    this.style = style;
    book = new Workbook(out, PROGRAM, null);
    font = new ExcelFont(style.font(), style.tableSize(), style.textSize());
    book.setGlobalDefaultFont(style.font(), DEFAULT_POINTS);
  }

  /// A sheet on an A4 page that lies across or stands upright.
  public ExcelSheet sheet(String name, boolean across) {
    Worksheet sheet = book.newWorksheet(name);
    ExcelPage.set(sheet, across, style.margins());
    return new ExcelSheet(sheet, font);
  }

  @Override
  public void close() throws IOException {
    book.finish();
  }
}
