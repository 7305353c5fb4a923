package zveno.reports.partners;

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
import zveno.reports.words.Words;

/// Writes «Социальные партнёры» as an Excel file: a sheet with the table, a sheet with the totals.
public record PartnersExcel(Paper paper, PartnersTable table) {
  /// Letters on a line of an upright page and of one that lies.
  private static final int UPRIGHT = 90;

  private static final int ACROSS = 160;

  public void write(OutputStream out) throws IOException {
    Words common = Words.load("common");
    Words words = Words.load("partners");
    String owner = paper.owner().strip();
    boolean across = table.form().orientation() == Orientation.ACROSS;
    List<String> head = new PartnersHead(common, words, paper, table).lines();
    try (ExcelBook book = new ExcelBook(out, paper.style())) {
      ExcelSheet sheet = book.sheet(words.get("sheet.table"), table.form().orientation());
      sheet.heading(words.get("title"), lines(head, across));
      if (table.lines().isEmpty()) {
        sheet.sentence(words.get("empty"));
      } else {
        TablePlace place = sheet.table(new PartnersColumns(words).grid(table));
        ExcelSheet totals = book.sheet(common.get("sheet.totals"), Orientation.UPRIGHT);
        totals.heading(common.get("sheet.totals"), owner.isEmpty() ? List.of() : List.of(owner));
        ExcelFigures figures = totals.figures();
        figures.day(words.get("totals.date"), paper.date());
        new TotalsSheet(words, place, table).write(figures);
      }
    }
  }

  /// A long name is broken before it runs off the printed page.
  private static List<String> lines(List<String> head, boolean across) {
    String text = String.join(", ", head);
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + word.length() >= (across ? ACROSS : UPRIGHT)) {
        lines.add(line.toString());
        line.setLength(0);
      }
      if (!line.isEmpty()) line.append(' ');
      line.append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
