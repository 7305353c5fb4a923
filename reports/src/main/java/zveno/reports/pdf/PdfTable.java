package zveno.reports.pdf;

import java.util.ArrayList;
import java.util.List;
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

  /// Between the line around a cell and its text.
  private static final double PADDING = 2;

  private final Grid grid;
  private final Pages pages;
  private final Letters letters;
  private final double[] edges;
  private final Fitting fitting = new Fitting();

  PdfTable(Grid grid, Pages pages, Letters letters) {
    this.grid = grid;
    this.pages = pages;
    this.letters = letters;
    edges = new double[grid.heads().size() + 1];
    double before = 0;
    for (int i = 0; i < grid.heads().size(); i++) {
      before += grid.heads().get(i).width();
      edges[i + 1] = pages.width() * before / grid.width();
    }
  }

  void draw() {
    List<List<String>> heads = cells(grid.heads().stream().map(Head::text).toList());
    boolean headed = false;
    for (int i = 0; i < grid.rows().size(); i++) {
      List<Value> values = grid.rows().get(i);
      boolean title = grid.isTitle(values);
      List<List<String>> row = row(values);
      double room = pages.height() - height(heads);
      // A title does not stay alone at the foot of a page.
      boolean kept = title && i + 1 < grid.rows().size();
      double under = kept ? height(row(grid.rows().get(i + 1))) : 0;
      double wanted = Math.min(height(row) + under, room);
      if (!headed) pages.need(height(heads) + wanted);
      else if (pages.left() < wanted) {
        pages.turn();
        headed = false;
      }
      if (!headed) row(heads, true);
      headed = true;
      if (title) title(row.getFirst());
      else tall(heads, row);
    }
  }

  private List<List<String>> row(List<Value> values) {
    if (!grid.isTitle(values)) return cells(values.stream().map(CellText::of).toList());
    String text = NoBreak.in(CellText.of(values.getFirst()));
    return List.of(new Lines(letters, pages.width() - 2 * PADDING).of(text));
  }

  /// The title of the rows under it, as wide as the table.
  private void title(List<String> lines) {
    double height = height(List.of(lines));
    double lower = PADDING;
    for (String line : lines) {
      pages.text(letters, line, (pages.width() - letters.width(line)) / 2, lower);
      lower += letters.lineHeight();
    }
    frame(height, new double[] {0, pages.width()});
    pages.down(height);
  }

  /// The row, over as many pages as it takes.
  private void tall(List<List<String>> heads, List<List<String>> row) {
    List<List<String>> rest = row;
    while (height(rest) > pages.left()) {
      int fit = (int) ((pages.left() - 2 * PADDING) / letters.lineHeight());
      row(rest.stream().map(cell -> cell.subList(0, Math.min(fit, cell.size()))).toList(), false);
      rest =
          rest.stream().map(cell -> cell.subList(Math.min(fit, cell.size()), cell.size())).toList();
      pages.turn();
      row(heads, true);
    }
    row(rest, false);
  }

  private void row(List<List<String>> cells, boolean heading) {
    double height = height(cells);
    for (int i = 0; i < cells.size(); i++) {
      List<String> lines = cells.get(i);
      double free = height - lines.size() * letters.lineHeight();
      double lower = heading ? free / 2 : PADDING;
      boolean centred = heading || grid.heads().get(i).side() == Side.CENTRE;
      for (String line : lines) {
        double x = centred ? middle(i, line) : edges[i] + PADDING;
        pages.text(letters, line, x, lower);
        lower += letters.lineHeight();
      }
    }
    frame(height, edges);
    pages.down(height);
  }

  private double middle(int column, String line) {
    return (edges[column] + edges[column + 1] - letters.width(line)) / 2;
  }

  private void frame(double height, double... upright) {
    pages.stroke(0, 0, pages.width(), 0);
    pages.stroke(0, height, pages.width(), height);
    for (double edge : upright) pages.stroke(edge, 0, edge, height);
  }

  private List<List<String>> cells(List<String> texts) {
    List<List<String>> cells = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      double room = edges[i + 1] - edges[i] - 2 * PADDING;
      int points = (int) letters.face().points();
      String text = fitting.fit(NoBreak.in(texts.get(i)), Points.toMm(room), points);
      cells.add(new Lines(letters, room).of(text));
    }
    return cells;
  }

  private double height(List<List<String>> cells) {
    int most = cells.stream().mapToInt(List::size).max().orElse(0);
    return most * letters.lineHeight() + 2 * PADDING;
  }
}
