package zveno.reports.partners;

import zveno.reports.paper.Flow;
import zveno.reports.paper.Paper;
import zveno.reports.words.StampLines;
import zveno.reports.words.Words;

/// Draws «Социальные партнёры» as pages of text.
public record PartnersPages(Paper paper, PartnersTable table) {

  /// Returns the document, ready to be written.
  public <F extends Flow> F draw(Flow.Start<F> start) {
    Words common = Words.load("common");
    Words words = Words.load("partners");
    F document = start.of(paper.style(), table.form().orientation());
    StampLines stamp = new StampLines(common);
    paper.stamp().ifPresent(s -> document.corner(stamp.of(s, words.get("kind"))));
    document.heading(words.get("title"));
    new PartnersHead(common, words, paper, table).lines().forEach(document::subheading);
    document.gap();
    if (table.lines().isEmpty()) {
      document.paragraph(words.get("empty"));
    } else {
      document.table(new PartnersColumns(words).grid(table));
      document.gap();
      document.subheading(words.get("totals.title"));
      new TotalsLines(words).of(table.totals()).forEach(document::figure);
      if (table.form() == PartnersForm.STAGE) {
        new TypesChart(words).of(table.totals()).ifPresent(document::chart);
      }
    }
    document.gap();
    paper.signature().ifPresent(document::signature);
    return document;
  }
}
