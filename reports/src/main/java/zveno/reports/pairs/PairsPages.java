package zveno.reports.pairs;

import zveno.reports.paper.Flow;
import zveno.reports.paper.Orientation;
import zveno.reports.paper.Paper;
import zveno.reports.table.Value;
import zveno.reports.words.Dates;
import zveno.reports.words.Words;

/// Draws the list of pairs as pages of text.
public record PairsPages(Paper paper, PairsTable table) {

  /// Returns the document, ready to be written.
  public <F extends Flow> F draw(Flow.Start<F> start) {
    Words common = Words.load("common");
    Words words = Words.load("pairs");
    PairsColumns columns = new PairsColumns(words);
    F document = start.of(paper.style(), Orientation.UPRIGHT);
    document.heading(words.get("title"));
    if (!table.title().isBlank()) document.subheading(table.title());
    if (!paper.owner().isBlank()) document.subheading(paper.owner());
    document.subheading(common.get("state.on", new Dates(common).full(paper.date())));
    document.gap();
    if (table.pairs().isEmpty()) document.paragraph(words.get("empty"));
    else document.table(columns.pairs(table.pairs()));
    document.gap();
    document.line(words.get("total", new Value.Decimal(table.total()).shown()));
    table.worst().ifPresent(w -> document.line(words.get("worst", new Value.Decimal(w).shown())));
    document.line(words.get("fairness", table.fairness()));
    document.line(table.proof());
    if (!table.unmatched().isEmpty()) {
      document.gap();
      document.subheading(words.get("unmatched.title"));
      document.table(columns.unmatched(table.unmatched()));
    }
    document.gap();
    paper.signature().ifPresent(document::signature);
    return document;
  }
}
