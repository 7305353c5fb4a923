package zveno.reports.plain;

import zveno.reports.paper.Flow;
import zveno.reports.paper.Orientation;
import zveno.reports.paper.Paper;
import zveno.reports.words.Dates;
import zveno.reports.words.Numbers;
import zveno.reports.words.StampLines;
import zveno.reports.words.Words;

/// Draws a table as pages of text; the page lies where the columns want more than it has upright.
public record PlainPages(Paper paper, PlainTable table) {

  /// Returns the document, ready to be written.
  public <F extends Flow> F draw(Flow.Start<F> start) {
    Words common = Words.load("common");
    F document = start.of(paper.style(), orientation());
    StampLines stamp = new StampLines(common);
    paper.stamp().ifPresent(s -> document.corner(stamp.of(s, table.noun())));
    document.heading(table.title());
    if (!paper.owner().isBlank()) document.subheading(paper.owner());
    table.under().forEach(document::subheading);
    document.subheading(common.get("state.on", new Dates(common).full(paper.date())));
    document.gap();
    if (table.grid().rows().isEmpty()) {
      document.paragraph(table.empty());
    } else {
      document.table(table.grid());
      document.gap();
      String count = Numbers.format(table.grid().rows().size());
      document.line(common.get("total.count", table.total(), count));
    }
    document.gap();
    paper.signature().ifPresent(document::signature);
    return document;
  }

  private Orientation orientation() {
    return table.grid().width() <= paper.style().margins().within(Orientation.UPRIGHT)
        ? Orientation.UPRIGHT
        : Orientation.ACROSS;
  }
}
