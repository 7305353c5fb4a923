package zveno.reports.matrix;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import zveno.reports.excel.ExcelBook;
import zveno.reports.excel.ExcelSheet;
import zveno.reports.paper.Orientation;
import zveno.reports.paper.Paper;
import zveno.reports.words.Words;

/// Writes the matrix as an Excel file: one sheet, however many events.
public record MatrixExcel(Paper paper, MatrixTable table) {

  public void write(OutputStream out) throws IOException {
    Words words = Words.load("matrix");
    try (ExcelBook book = new ExcelBook(out, paper.style())) {
      ExcelSheet sheet = book.sheet(words.get("sheet"), Orientation.LARGE);
      List<String> lines = new ArrayList<>();
      if (!paper.owner().isBlank()) lines.add(paper.owner());
      lines.addAll(table.under());
      lines.addAll(table.notes());
      sheet.heading(words.get("title"), lines);
      if (table.rows().isEmpty() || table.events().isEmpty()) sheet.sentence(words.get("empty"));
      else sheet.table(new MatrixColumns(words, table).wide());
    }
  }
}
