package zveno.reports.excel;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import zveno.reports.table.Grid;

/// A sheet being written from top to bottom.
public final class ExcelSheet {

  private final Worksheet sheet;
  private final ExcelFont font;
  private int row;

  ExcelSheet(Worksheet sheet, ExcelFont font) {
    this.sheet = sheet;
    this.font = font;
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
    return place;
  }

  /// A sentence where there is no table.
  public void sentence(String text) {
    sheet.value(++row, 0, text);
    font.of(sheet.style(row++, 0)).set();
  }

  /// Figures under each other on this sheet.
  public ExcelFigures figures() {
    return new ExcelFigures(sheet, row, font);
  }
}
