package zveno.reports.plain;

import zveno.reports.paper.Flow;
import zveno.reports.paper.Paper;
import zveno.reports.words.CellText;
import zveno.reports.words.Dates;
import zveno.reports.words.StampLines;
import zveno.reports.words.Words;

/// Draws a table as pages of text.
public record PlainPages(Paper paper, PlainTable table) {

  /// Returns the document, ready to be written.
  public <F extends Flow> F draw(Flow.Start<F> start) {
    Words common = Words.load("common");
    F document = start.of(paper.style(), table.page(paper.style()));
    StampLines stamp = new StampLines(common);
    paper.stamp().ifPresent(s -> document.corner(stamp.of(s, table.noun())));
    document.heading(table.title());
    if (!paper.owner().isBlank()) document.subheading(paper.owner());
    table.under().forEach(document::subheading);
    if (table.dated()) {
      document.subheading(common.get("state.on", new Dates(common).full(paper.date())));
    }
    document.gap();
    if (table.grid().rows().isEmpty()) {
      document.paragraph(table.empty());
    } else {
      document.table(table.grid());
      if (!table.totals().isEmpty()) document.gap();
      for (Total total : table.totals()) document.figure(total.mark(), line(common, total));
    }
    document.gap();
    paper.signature().ifPresent(document::signature);
    return document;
  }

  private static String line(Words common, Total total) {
    String value = CellText.of(total.value());
    return total.isNote() ? value : common.get("total.count", total.name(), value);
  }
}
