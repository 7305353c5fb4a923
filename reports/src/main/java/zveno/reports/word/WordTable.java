package zveno.reports.word;

import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;
import zveno.reports.table.Column.Side;
import zveno.reports.table.Grid;
import zveno.reports.table.Value;
import zveno.reports.words.CellText;
import zveno.reports.words.Fitting;

/// A table as wide as the page, with fixed columns, the heading on every page and no row broken
/// over two.
final class WordTable {

  /// Space between a line of the table and its text.
  private static final double PADDING = 0.7;

  private static final WordParagraph CENTRED = WordParagraph.PLAIN.side("center");

  private final Grid grid;
  private final int points;
  private final List<Integer> widths;
  private final Fitting fitting = new Fitting();

  /// @param width of all columns, in millimetres
  WordTable(Grid grid, double width, int points) {
    this.grid = grid;
    this.points = points;
    double stretch = width / grid.width();
    widths = grid.heads().stream().map(h -> Twips.mm(h.width() * stretch)).toList();
  }

  void fill(CTTbl table) {
    WordCells cells = new WordCells(table, widths);
    cells.open(Twips.mm(PADDING), true);
    CTRow heads = cells.row(true);
    for (int i = 0; i < widths.size(); i++) {
      CTP paragraph = cells.cell(heads, i, STVerticalJc.CENTER, false);
      text(paragraph, i, grid.heads().get(i).text(), Side.CENTRE);
    }
    grid.rows().forEach(row -> body(cells, row));
  }

  private void body(WordCells cells, List<Value> values) {
    CTRow row = cells.row(false);
    if (grid.isTitle(values)) {
      WordParagraph look = WordParagraph.PLAIN.side("center").withNext();
      look.fill(cells.whole(row), CellText.of(values.getFirst()), points);
      return;
    }
    for (int i = 0; i < values.size(); i++) {
      CTP paragraph = cells.cell(row, i, STVerticalJc.TOP, false);
      text(paragraph, i, CellText.of(values.get(i)), grid.heads().get(i).side());
    }
  }

  private void text(CTP paragraph, int column, String text, Side side) {
    double room = Twips.toMm(widths.get(column)) - 2 * PADDING;
    WordParagraph look = side == Side.CENTRE ? CENTRED : WordParagraph.PLAIN;
    look.fill(paragraph, fitting.fit(text, room, points), points);
  }
}
