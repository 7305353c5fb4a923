package zveno.reports.excel;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import zveno.reports.table.Grid;

/// A sheet being written from top to bottom.
public final class ExcelSheet {

  private final Worksheet sheet;
  private final ExcelFont font;
  private final ExcelBook.Drawings drawings;
  private int row;
  private int lastColumn;

  ExcelSheet(Worksheet sheet, ExcelFont font, ExcelBook.Drawings drawings) {
    this.sheet = sheet;
    this.font = font;
    this.drawings = drawings;
  }

  /// A bold line and the lines under it.
  public void heading(String title, List<String> lines) {
    sheet.value(row, 0, title);
    font.of(sheet.style(row++, 0)).bold().fontSize(font.headPoints()).set();
    for (String line : lines) {
      sheet.value(row, 0, line);
      font.of(sheet.style(row++, 0)).set();
    }
  }

  /// The table; everything above it stays in sight with its heading.
  public TablePlace table(Grid grid) {
    new ExcelTable(sheet, grid, row, font).write();
    sheet.freezePane(2, row + 1);
    TablePlace place = new TablePlace(sheet.getName(), row + 2, row + 1 + grid.rows().size());
    row += grid.rows().size() + 1;
    lastColumn = grid.heads().size() - 1;
    return place;
  }

  /// What the rows of the table come to, under it.
  public void total(String name, String formula) {
    ExcelPage.printArea(sheet, row, lastColumn);
    sheet.value(row, 1, name);
    font.of(sheet.style(row, 1)).bold().wrapText(true).set();
    sheet.formula(row, 0, formula);
    font.of(sheet.style(row++, 0)).bold().horizontalAlignment("center").set();
  }

  /// A sentence where there is no table.
  public void sentence(String text) {
    sheet.value(++row, 0, text);
    font.of(sheet.style(row++, 0)).set();
  }

  /// Figures under each other on this sheet.
  public ExcelFigures figures() {
    return new ExcelFigures(sheet, row, font, drawings);
  }
}
