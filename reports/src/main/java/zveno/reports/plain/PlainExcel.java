package zveno.reports.plain;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import zveno.reports.excel.ExcelBook;
import zveno.reports.excel.ExcelFigures;
import zveno.reports.excel.ExcelSheet;
import zveno.reports.excel.TablePlace;
import zveno.reports.paper.Orientation;
import zveno.reports.paper.Paper;
import zveno.reports.table.Value;
import zveno.reports.words.CellText;
import zveno.reports.words.Dates;
import zveno.reports.words.Words;

/// Writes a table as an Excel file. What can be counted is a formula that follows the filter: one
/// total stands under the table, several have a sheet of their own.
public record PlainExcel(Paper paper, PlainTable table) {

  public void write(OutputStream out) throws IOException {
    Words common = Words.load("common");
    try (ExcelBook book = new ExcelBook(out, paper.style())) {
      ExcelSheet sheet = book.sheet(table.title(), table.page(paper.style()));
      sheet.heading(table.title(), lines(common));
      if (table.grid().rows().isEmpty()) {
        sheet.sentence(table.empty());
        return;
      }
      TablePlace place = sheet.table(table.grid());
      if (table.totals().size() == 1) {
        Total only = table.totals().getFirst();
        sheet.total(only.name(), formula(only, place));
      } else if (!table.totals().isEmpty()) {
        String name = common.get("sheet.totals");
        ExcelSheet totals = book.sheet(name, Orientation.UPRIGHT);
        totals.heading(name, table.under());
        ExcelFigures figures = totals.figures();
        table.totals().forEach(total -> write(total, place, figures));
      }
    }
  }

  private static String formula(Total total, TablePlace place) {
    return total.formula().replace("{cells}", place.column(total.column().orElse(0)));
  }

  private static void write(Total total, TablePlace place, ExcelFigures figures) {
    if (total.isNote()) {
      figures.note(CellText.of(total.value()));
    } else if (total.column().isPresent()) {
      figures.count(total.name(), formula(total, place));
    } else if (total.value() instanceof Value.Whole(int number)) {
      figures.number(total.name(), number);
    } else {
      figures.text(total.name(), CellText.of(total.value()));
    }
  }

  private List<String> lines(Words common) {
    List<String> lines = new ArrayList<>();
    if (!paper.owner().isBlank()) lines.add(paper.owner());
    lines.addAll(table.under());
    if (table.dated()) lines.add(common.get("state.on", new Dates(common).full(paper.date())));
    return lines;
  }
}
