package zveno.reports.word;

import java.util.List;
import zveno.reports.ooxml.Xml;
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

  void add(Xml xml) {
    WordCells cells = new WordCells(xml, widths);
    cells.open(Twips.mm(PADDING), true);
    cells.row(true);
    for (int i = 0; i < widths.size(); i++) {
      cells.cell(i, "center", false);
      text(xml, i, grid.heads().get(i).text(), Side.CENTRE);
      cells.cellEnd();
    }
    cells.rowEnd();
    grid.rows().forEach(row -> body(cells, row));
    cells.close();
  }

  private void body(WordCells cells, List<Value> values) {
    cells.row(false);
    for (int i = 0; i < values.size(); i++) {
      cells.cell(i, "", false);
      text(cells.xml(), i, CellText.of(values.get(i)), grid.heads().get(i).side());
      cells.cellEnd();
    }
    cells.rowEnd();
  }

  private void text(Xml xml, int column, String text, Side side) {
    double room = Twips.toMm(widths.get(column)) - 2 * PADDING;
    WordParagraph.PLAIN
        .side(side == Side.CENTRE ? "center" : "left")
        .add(xml, fitting.fit(text, room, points), points);
  }
}
