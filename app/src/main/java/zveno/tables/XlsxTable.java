package zveno.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import zveno.text.CleanText;
import zveno.text.FormulaGuard;

/// A table as a sheet: frozen heading, filter, typed texts and days.
public final class XlsxTable {
  private static final String PROGRAM = "Zveno";
  private static final String FORMAT_VERSION = "1.0";
  private static final String DAY = "dd.MM.yyyy";
  private static final String TEXT = "@";
  private static final int FLUSHED_TOGETHER = 1_000;
  private static final int NARROWEST = 10;
  private static final int WIDEST = 48;
  private static final int MEASURED_ROWS = 200;
  private static final int LONGEST_TEXT = 32_767;

  /// What our import and Excel would take for an escaped sign: `_x0041_` is A.
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private static final String ESCAPED_LINE = "_x005F_";

  private final Worksheet sheet;
  private final int columns;

  private XlsxTable(Worksheet sheet, int columns) {
    this.sheet = sheet;
    this.columns = columns;
  }

  public static void write(Table table, OutputStream out) throws IOException {
    try (Workbook book = new Workbook(out, PROGRAM, FORMAT_VERSION)) {
      new XlsxTable(book.newWorksheet(table.title()), table.headings().size()).fill(table);
    }
  }

  private void fill(Table table) throws IOException {
    int[] widths = new int[columns];
    sheet.freezePane(1, 1);
    for (int column = 0; column < columns; column++) {
      String heading = table.headings().get(column);
      sheet.value(0, column, escaped(CleanText.of(heading)));
      widths[column] = Math.max(NARROWEST, heading.length() + 3);
    }
    sheet.range(0, 0, 0, columns - 1).style().bold().wrapText(true).set();
    int row = 1;
    for (List<Cell> cells : table.rows()) {
      for (int column = 0; column < columns; column++) {
        put(row, column, cells.get(column));
        if (row <= MEASURED_ROWS) {
          widths[column] = Math.max(widths[column], width(cells.get(column)));
        }
      }
      if (row == MEASURED_ROWS) widths(widths);
      if (row % FLUSHED_TOGETHER == 0) sheet.flush();
      row++;
    }
    if (row <= MEASURED_ROWS) widths(widths);
    sheet.setAutoFilter(0, 0, Math.max(1, row - 1), columns - 1);
  }

  private void put(int row, int column, Cell cell) {
    switch (cell) {
      case Cell.Empty() -> {}
      case Cell.Text(String typed) -> {
        String text = CleanText.of(typed);
        sheet.value(row, column, escaped(text.length() > LONGEST_TEXT ? cut(text) : text));
        if (FormulaGuard.isHarmful(text)) {
          sheet.style(row, column).format(TEXT).set();
        }
      }
      case Cell.Day(var day) -> {
        sheet.value(row, column, day);
        sheet.style(row, column).format(DAY).set();
      }
    }
  }

  /// Excel cannot hold more in a cell and would call the file damaged.
  private static String cut(String text) {
    return CleanText.cut(text, LONGEST_TEXT - 1) + "…";
  }

  private static String escaped(String text) {
    return text.contains("_x") ? ESCAPE.matcher(text).replaceAll(ESCAPED_LINE) : text;
  }

  private static int width(Cell cell) {
    return switch (cell) {
      case Cell.Empty() -> 0;
      case Cell.Text(String text) -> Math.min(WIDEST, text.length() + 2);
      case Cell.Day(_) -> DAY.length() + 2;
    };
  }

  private void widths(int[] widths) {
    for (int column = 0; column < columns; column++) sheet.width(column, widths[column]);
  }
}
