package zveno.reports.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import zveno.reports.charts.BarChart;
import zveno.reports.paper.Orientation;
import zveno.reports.paper.StyleProfile;

/// An Excel file being written; closing it completes the file and leaves the stream open.
public final class ExcelBook implements AutoCloseable {

  private static final String PROGRAM = "zveno";

  /// Excel counts the widths of columns in digits of this size.
  private static final int DEFAULT_POINTS = 11;

  private final OutputStream out;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Workbook book;
  private final StyleProfile style;
  private final ExcelFont font;
  private final List<ExcelChart> charts = new ArrayList<>();
  private int sheets;

  public ExcelBook(OutputStream out, StyleProfile style) {
    this.out = out;
    this.style = style;
    book = new Workbook(bytes, PROGRAM, null);
    font = new ExcelFont(style.font(), style.tableSize(), style.textSize());
    book.setGlobalDefaultFont(style.font(), DEFAULT_POINTS);
  }

  /// A sheet that is printed on such pages.
  public ExcelSheet sheet(String name, Orientation page) {
    Worksheet sheet = book.newWorksheet(name);
    ExcelPage.set(sheet, page, style.margins());
    return new ExcelSheet(sheet, font, new Drawings(++sheets));
  }

  /// The charts of a sheet.
  final class Drawings {

    private final int number;

    private Drawings(int number) {
      this.number = number;
    }

    /// @param row under which it stands, from 0
    void add(BarChart chart, int row, String names, String values) {
      charts.add(new ExcelChart(chart, number, row, names, values));
    }
  }

  @Override
  public void close() throws IOException {
    book.finish();
    if (charts.isEmpty()) bytes.writeTo(out);
    else new ExcelCharts(charts).write(bytes.toByteArray(), out);
  }
}
