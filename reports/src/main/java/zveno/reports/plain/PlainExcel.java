package zveno.reports.plain;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import zveno.reports.excel.ExcelBook;
import zveno.reports.excel.ExcelSheet;
import zveno.reports.excel.TablePlace;
import zveno.reports.paper.Orientation;
import zveno.reports.paper.Paper;
import zveno.reports.words.Dates;
import zveno.reports.words.Words;

/// Writes a table as an Excel file; its rows are counted by a formula that follows the filter.
public record PlainExcel(Paper paper, PlainTable table) {

  public void write(OutputStream out) throws IOException {
    boolean across = table.grid().width() > paper.style().margins().within(Orientation.UPRIGHT);
    try (ExcelBook book = new ExcelBook(out, paper.style())) {
      ExcelSheet sheet = book.sheet(table.title(), across);
      sheet.heading(table.title(), lines());
      if (table.grid().rows().isEmpty()) {
        sheet.sentence(table.empty());
        return;
      }
      TablePlace place = sheet.table(table.grid());
      sheet.total(table.total(), "SUBTOTAL(103," + place.column(0) + ")");
    }
  }

  private List<String> lines() {
    Words common = Words.load("common");
    List<String> lines = new ArrayList<>();
    if (!paper.owner().isBlank()) lines.add(paper.owner());
    lines.addAll(table.under());
    lines.add(common.get("state.on", new Dates(common).full(paper.date())));
    return lines;
  }
}
