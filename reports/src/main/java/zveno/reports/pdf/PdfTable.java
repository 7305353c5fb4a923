package zveno.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.VerticalTextAlignEnum;
import zveno.reports.table.Column.Side;
import zveno.reports.table.Grid;
import zveno.reports.table.Grid.Head;
import zveno.reports.table.Value;
import zveno.reports.words.CellText;
import zveno.reports.words.Fitting;
import zveno.reports.words.NoBreak;

/// A table as wide as the page, with the heading on every page. A row goes over to the next page
/// whole; only one that is higher than a page is broken.
final class PdfTable {

  /// So that JasperReports, which breaks lines once more, finds that they fit.
  private static final double SPARE = 0.2;

  private final Grid grid;
  private final Pages pages;
  private final int points;
  private final int[] edges;
  private final Ink head;
  private final Ink left;
  private final Ink centre;
  private final Fitting fitting = new Fitting();

  PdfTable(Grid grid, Pages pages, Typeface typeface, int points) {
    this.grid = grid;
    this.pages = pages;
    this.points = points;
    head =
        ink(typeface, HorizontalTextAlignEnum.CENTER)
            .standing(VerticalTextAlignEnum.MIDDLE)
            .framed();
    left = ink(typeface, HorizontalTextAlignEnum.LEFT).standing(VerticalTextAlignEnum.TOP).framed();
    centre =
        ink(typeface, HorizontalTextAlignEnum.CENTER).standing(VerticalTextAlignEnum.TOP).framed();
    edges = new int[grid.heads().size() + 1];
    double before = 0;
    for (int i = 0; i < grid.heads().size(); i++) {
      before += grid.heads().get(i).width();
      edges[i + 1] = (int) Math.round(pages.width() * before / grid.width());
    }
  }

  private Ink ink(Typeface typeface, HorizontalTextAlignEnum side) {
    return new Ink(pages.print().getDefaultStyleProvider(), typeface, points, false, side);
  }

  void draw() {
    List<List<String>> heads = cells(grid.heads().stream().map(Head::text).toList());
    boolean headed = false;
    for (List<Value> values : grid.rows()) {
      List<List<String>> row = cells(values.stream().map(CellText::of).toList());
      int room = pages.height() - height(heads);
      int wanted = Math.min(height(row), room);
      if (!headed) pages.need(height(heads) + wanted);
      else if (pages.left() < wanted) {
        pages.turn();
        headed = false;
      }
      if (!headed) row(heads, true);
      headed = true;
      tall(heads, row);
    }
  }

  /// The row, over as many pages as it takes.
  private void tall(List<List<String>> heads, List<List<String>> row) {
    List<List<String>> rest = row;
    while (height(rest) > pages.left()) {
      int fitting = (int) ((pages.left() - 2 * Ink.PADDING) / left.letters().lineHeight());
      row(
          rest.stream().map(cell -> cell.subList(0, Math.min(fitting, cell.size()))).toList(),
          false);
      rest =
          rest.stream()
              .map(cell -> cell.subList(Math.min(fitting, cell.size()), cell.size()))
              .toList();
      pages.turn();
      row(heads, true);
    }
    row(rest, false);
  }

  private void row(List<List<String>> cells, boolean heading) {
    int height = height(cells);
    for (int i = 0; i < cells.size(); i++) {
      Ink ink = heading ? head : grid.heads().get(i).side() == Side.CENTRE ? centre : left;
      pages.put(ink, cells.get(i), edges[i], edges[i + 1] - edges[i], height);
    }
    pages.down(height);
  }

  private List<List<String>> cells(List<String> texts) {
    List<List<String>> cells = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      int room = edges[i + 1] - edges[i] - 2 * Ink.PADDING;
      String text = fitting.fit(NoBreak.in(texts.get(i)), Points.toMm(room), points);
      cells.add(new Lines(left.letters(), room - SPARE).of(text));
    }
    return cells;
  }

  private int height(List<List<String>> cells) {
    return left.height(cells.stream().mapToInt(List::size).max().orElse(0)) + 2 * Ink.PADDING;
  }
}
