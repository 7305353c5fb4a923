package zveno.reports.excel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Worksheet;
import zveno.reports.paper.ReportException;
import zveno.reports.table.Column.Side;
import zveno.reports.table.Grid;
import zveno.reports.table.Grid.Head;
import zveno.reports.table.Value;
import zveno.reports.words.NoBreak;

/// A table on a sheet: its heading stays in sight and can be filtered by.
final class ExcelTable {

  private static final String HEAD_COLOUR = "E7E6E6";

  /// Letters of a column of so many millimetres.
  private static final double LETTERS_PER_MM = 0.6;

  /// What a cell holds.
  private static final int MOST_LETTERS = 32_767;

  /// A wider word is broken, in letters: most such are addresses of the web.
  private static final double WIDEST_WORD = 19;

  private static final double BOLD = 1.1;

  private final Worksheet sheet;
  private final Grid grid;
  private final int top;
  private final ExcelFont font;
  private final double[] widths;

  /// @param top the row of the heading, from 0
  ExcelTable(Worksheet sheet, Grid grid, int top, ExcelFont font) {
    this.sheet = sheet;
    this.grid = grid;
    this.top = top;
    this.font = font;
    widths = IntStream.range(0, grid.heads().size()).mapToDouble(this::width).toArray();
  }

  void write() {
    if (grid.rows().size() + top >= Worksheet.MAX_ROWS) {
      throw new ReportException(ReportException.Reason.TOO_MANY_ROWS, grid.rows().size());
    }
    head();
    ExcelCells cells = new ExcelCells(sheet, font);
    for (int i = 0; i < grid.rows().size(); i++) {
      row(cells, top + 1 + i, grid.rows().get(i));
    }
    int last = grid.heads().size() - 1;
    sheet.setAutoFilter(top, 0, top + grid.rows().size(), last);
    sheet.repeatRows(top);
    ExcelPage.printArea(sheet, top + grid.rows().size(), last);
  }

  private void row(ExcelCells cells, int row, List<Value> values) {
    if (grid.isTitle(values)) {
      title(cells, row, values.getFirst());
      return;
    }
    double height = 0;
    for (int column = 0; column < values.size(); column++) {
      Value value = values.get(column);
      if (value instanceof Value.Text text && text.text().length() > MOST_LETTERS) {
        throw new ReportException(ReportException.Reason.TEXT_TOO_LONG, row - top);
      }
      String format = cells.write(row, column, value);
      cells.framed(row, column, grid.heads().get(column).side() == Side.CENTRE, format).set();
      height = Math.max(height, height(value, column));
    }
    sheet.rowHeight(row, height);
  }

  /// The title of the rows under it, over all columns.
  private void title(ExcelCells cells, int row, Value value) {
    String format = cells.write(row, 0, value);
    int last = widths.length - 1;
    for (int column = 0; column <= last; column++) {
      cells.framed(row, column, true, format).bold().set();
    }
    sheet.range(row, 0, row, last).merge();
    double letters = Arrays.stream(widths).sum();
    sheet.rowHeight(row, font.height(((Value.Text) value).text(), letters / BOLD));
  }

  private double height(Value value, int column) {
    String text = value instanceof Value.Text words ? NoBreak.in(words.text()) : Value.DASH;
    return Math.min(Worksheet.MAX_ROW_HEIGHT, font.height(text, widths[column]));
  }

  private void head() {
    double height = 0;
    for (int i = 0; i < grid.heads().size(); i++) {
      sheet.value(top, i, grid.heads().get(i).text());
      font.of(sheet.style(top, i))
          .bold()
          .wrapText(true)
          .horizontalAlignment("center")
          .verticalAlignment("center")
          .borderStyle(BorderStyle.THIN)
          .fillColor(HEAD_COLOUR)
          .set();
      sheet.width(i, widths[i]);
      height = Math.max(height, font.height(grid.heads().get(i).text(), widths[i] / BOLD));
    }
    sheet.rowHeight(top, height);
  }

  /// As wide as its share of the page and its longest word ask for.
  private double width(int column) {
    Head head = grid.heads().get(column);
    List<String> texts = new ArrayList<>();
    texts.add(head.text());
    for (List<Value> row : grid.rows()) {
      if (!grid.isTitle(row) && row.get(column) instanceof Value.Text text) {
        texts.add(NoBreak.in(text.text()));
      }
    }
    double longest =
        texts.stream()
            .flatMap(text -> Arrays.stream(text.split("(?<=[\\s-])", -1)))
            .mapToDouble(word -> font.width(word.strip()))
            .max()
            .orElse(0);
    return Math.max(head.width() * LETTERS_PER_MM, Math.min(longest, WIDEST_WORD));
  }
}
