package zveno.reports.pairs;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import zveno.reports.excel.ExcelBook;
import zveno.reports.excel.ExcelSheet;
import zveno.reports.paper.Orientation;
import zveno.reports.paper.Paper;
import zveno.reports.table.Value;
import zveno.reports.words.Dates;
import zveno.reports.words.Words;

/// Writes the list of pairs as an Excel file: the pairs, then the schools without one.
public record PairsExcel(Paper paper, PairsTable table) {

  public void write(OutputStream out) throws IOException {
    Words words = Words.load("pairs");
    PairsColumns columns = new PairsColumns(words);
    try (ExcelBook book = new ExcelBook(out, paper.style())) {
      ExcelSheet sheet = book.sheet(words.get("sheet.pairs"), Orientation.ACROSS);
      sheet.heading(words.get("title"), lines(words));
      if (table.pairs().isEmpty()) sheet.sentence(words.get("empty"));
      else sheet.table(columns.pairs(table.pairs()));
      if (!table.unmatched().isEmpty()) {
        ExcelSheet rest = book.sheet(words.get("sheet.unmatched"), Orientation.ACROSS);
        rest.heading(words.get("unmatched.title"), List.of());
        rest.table(columns.unmatched(table.unmatched()));
      }
    }
  }

  private List<String> lines(Words words) {
    Words common = Words.load("common");
    List<String> lines = new ArrayList<>();
    if (!table.title().isBlank()) lines.add(table.title());
    if (!paper.owner().isBlank()) lines.add(paper.owner());
    lines.add(common.get("state.on", new Dates(common).full(paper.date())));
    lines.add(words.get("total", new Value.Decimal(table.total()).shown()));
    table.worst().ifPresent(w -> lines.add(words.get("worst", new Value.Decimal(w).shown())));
    lines.add(words.get("fairness", table.fairness()));
    lines.add(table.proof());
    return lines;
  }
}
