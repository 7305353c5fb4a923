package zveno.reports.matrix;

import zveno.reports.paper.Flow;
import zveno.reports.paper.Orientation;
import zveno.reports.paper.Paper;
import zveno.reports.words.Words;

/// Draws the matrix as pages: a table for each block of events, then what their numbers stand for.
public record MatrixPages(Paper paper, MatrixTable table) {

  /// Returns the document, ready to be written.
  public <F extends Flow> F draw(Flow.Start<F> start) {
    Words words = Words.load("matrix");
    MatrixColumns columns = new MatrixColumns(words, table);
    F document = start.of(paper.style(), Orientation.ACROSS);
    document.heading(words.get("title"));
    if (!paper.owner().isBlank()) document.subheading(paper.owner());
    table.under().forEach(document::subheading);
    document.gap();
    if (table.rows().isEmpty() || table.events().isEmpty()) {
      document.paragraph(words.get("empty"));
    } else {
      for (int block = 0; block < columns.blocks(); block++) {
        if (columns.blocks() > 1) block(document, words, block);
        document.table(columns.block(block));
        document.gap();
      }
      document.subheading(words.get("legend"));
      document.table(columns.legend());
    }
    document.gap();
    table.notes().forEach(document::line);
    paper.signature().ifPresent(document::signature);
    return document;
  }

  private void block(Flow document, Words words, int block) {
    int from = block * MatrixColumns.BLOCK;
    int to = Math.min(table.events().size(), from + MatrixColumns.BLOCK);
    document.subheading(words.get("block", from + 1, to));
  }
}
