package zveno.reports.word;

import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;
import zveno.reports.paper.Signature;

/// Position, a line to sign on, name: one row that stays together.
final class WordSignature {

  private static final List<Double> SHARES = List.of(0.45, 0.25, 0.3);
  private static final double PADDING = 1.9;

  private WordSignature() {}

  /// @param width of the page's text, in millimetres
  static void fill(CTTbl table, Signature signature, double width) {
    List<Integer> widths = SHARES.stream().map(share -> Twips.mm(width * share)).toList();
    WordCells cells = new WordCells(table, widths);
    cells.open(Twips.mm(PADDING), false);
    CTRow row = cells.row(false);
    cell(cells, row, 0, signature.position());
    cell(cells, row, 1, "");
    cell(cells, row, 2, signature.name());
  }

  private static void cell(WordCells cells, CTRow row, int column, String text) {
    CTP paragraph = cells.cell(row, column, STVerticalJc.BOTTOM, column == 1);
    WordParagraph.PLAIN.fill(paragraph, text);
  }
}
