package zveno.reports.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Worksheet;
import zveno.reports.charts.BarChart;

/// Names and figures under each other; each figure tells the address of its cell.
public final class ExcelFigures {
  /// So many rows are still read easily when all of them stand on one page.
  private static final int ROWS_OF_A_PAGE = 80;

  private static final int NAME = 0;
  private static final int FIGURE = 1;
  private static final int NAME_WIDTH = 60;
  private static final int FIGURE_WIDTH = 16;

  private final Worksheet sheet;
  private final ExcelFont font;
  private final ExcelBook.Drawings drawings;
  private int row;

  ExcelFigures(Worksheet sheet, int row, ExcelFont font, ExcelBook.Drawings drawings) {
    this.sheet = sheet;
    this.drawings = drawings;
    this.row = row + 1;
    this.font = font;
    widen(row);
    sheet.width(NAME, NAME_WIDTH);
    sheet.width(FIGURE, FIGURE_WIDTH);
  }

  /// Lets the lines of the heading stand above both columns.
  private void widen(int lines) {
    for (int line = 1; line < lines; line++) {
      String text = String.valueOf(sheet.value(line, NAME));
      font.of(sheet.range(line, NAME, line, FIGURE).style()).wrapText(true).merge().set();
      sheet.rowHeight(line, font.height(text, NAME_WIDTH + FIGURE_WIDTH));
    }
  }

  public String number(String name, long number) {
    sheet.value(row, FIGURE, number);
    return named(name, "#,##0");
  }

  public String number(String name, BigDecimal number) {
    sheet.value(row, FIGURE, number);
    return named(name, "#,##0.0");
  }

  public String day(String name, LocalDate day) {
    sheet.value(row, FIGURE, day);
    return named(name, ExcelCells.DAY);
  }

  public String text(String name, String text) {
    sheet.value(row, FIGURE, text);
    return named(name, "@");
  }

  /// A formula that counts; `{name}` in it is the address of the name's cell.
  public String count(String name, String formula) {
    return formula(name, formula, "#,##0");
  }

  public String share(String name, String formula) {
    return formula(name, formula, "0.0%");
  }

  private String formula(String name, String formula, String format) {
    String addressed = formula.replace("{name}", "A" + (row + 1));
    sheet.formula(row, FIGURE, escaped(addressed));
    return named(name, format);
  }

  /// The library writes formulas into the XML as they are.
  private static String escaped(String formula) {
    return formula.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /// A chart under the figures so far.
  ///
  /// @param first address of the first figure that it shows, as the figure told it
  public void chart(BarChart chart, String first) {
    int from = Integer.parseInt(first.substring(1));
    int to = from + chart.bars().size() - 1;
    String name = "'" + sheet.getName().replace("'", "''") + "'!";
    drawings.add(chart, row, name + "$A$" + from + ":$A$" + to, name + "$B$" + from + ":$B$" + to);
    row += ExcelChart.rows(chart) + 1;
    ExcelPage.printArea(sheet, row - 1, FIGURE);
    if (row <= ROWS_OF_A_PAGE) ExcelPage.whole(sheet);
  }

  /// A line between figures.
  public void part(String name) {
    sheet.value(row, NAME, name);
    font.of(sheet.style(row++, NAME)).bold().set();
  }

  /// A sentence under the figures.
  public void note(String text) {
    sheet.value(row, NAME, text);
    font.of(sheet.range(row, NAME, row, FIGURE).style()).wrapText(true).merge().set();
    sheet.rowHeight(row, font.height(text, NAME_WIDTH + FIGURE_WIDTH));
    row++;
    ExcelPage.printArea(sheet, row - 1, FIGURE);
  }

  private String named(String name, String format) {
    sheet.value(row, NAME, name);
    font.of(sheet.style(row, NAME)).wrapText(true).borderStyle(BorderStyle.THIN).set();
    font.of(sheet.style(row, FIGURE))
        .format(format)
        .horizontalAlignment("right")
        .borderStyle(BorderStyle.THIN)
        .set();
    sheet.rowHeight(row, font.height(name, NAME_WIDTH));
    row++;
    ExcelPage.printArea(sheet, row - 1, FIGURE);
    return "B" + row;
  }
}
