package zveno.reports.word;

import java.util.List;
import zveno.reports.ooxml.Xml;
import zveno.reports.paper.Signature;

/// Position, a line to sign on, name: one row that stays together.
final class WordSignature {

  private static final List<Double> SHARES = List.of(0.45, 0.25, 0.3);
  private static final double PADDING = 1.9;

  private WordSignature() {}

  /// @param width of the page's text, in millimetres
  static void add(Xml xml, Signature signature, double width) {
    List<Integer> widths = SHARES.stream().map(share -> Twips.mm(width * share)).toList();
    WordCells cells = new WordCells(xml, widths);
    cells.open(Twips.mm(PADDING), false);
    cells.row(false);
    cell(cells, 0, signature.position(), false);
    cell(cells, 1, "", true);
    cell(cells, 2, signature.name(), false);
    cells.rowEnd();
    cells.close();
  }

  private static void cell(WordCells cells, int column, String text, boolean line) {
    cells.cell(column, "bottom", line);
    WordParagraph.PLAIN.add(cells.xml(), text);
    cells.cellEnd();
  }
}
