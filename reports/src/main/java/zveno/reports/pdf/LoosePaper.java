package zveno.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import zveno.reports.paper.Margins;
import zveno.reports.paper.Orientation;
import zveno.reports.words.NoBreak;
import zveno.reports.words.Words;

/// Pages for a document that brings its own looks, paragraph by paragraph.
public final class LoosePaper {

  private final Typeface typeface = new Typeface();
  private final Pages pages;

  /// Where a paragraph leans to.
  public enum Lean {
    LEFT,
    CENTRE,
    RIGHT,
    BOTH
  }

  /// How a paragraph looks; lengths in points.
  ///
  /// @param left indentation of all lines
  /// @param first indentation of the first line from there
  /// @param spacing of the lines
  public record Look(
      Lean lean,
      double left,
      double first,
      double before,
      double after,
      double spacing,
      double points,
      boolean bold) {}

  /// A paragraph with its text.
  public record Piece(String text, Look look) {}

  /// A cell of a table.
  ///
  /// @param columns how many it covers
  public record Cell(int columns, List<Piece> pieces) {}

  public LoosePaper(Orientation orientation, Margins margins) {
    pages = new Pages(orientation, margins);
  }

  public void turn() {
    pages.turn();
  }

  public void paragraph(Piece piece) {
    Look look = piece.look();
    pages.down(look.before());
    Letters letters = letters(look);
    if (piece.text().isEmpty()) {
      pages.down(letters.lineHeight() * look.spacing());
    } else {
      new PdfText(pages, letters)
          .side(side(look.lean()))
          .from(look.left())
          .first(look.first())
          .spaced(look.spacing())
          .draw(piece.text());
    }
    pages.down(look.after());
  }

  private Letters letters(Look look) {
    return typeface.letters(look.points(), look.bold());
  }

  private static PdfText.Side side(Lean lean) {
    return switch (lean) {
      case LEFT -> PdfText.Side.LEFT;
      case CENTRE -> PdfText.Side.CENTRE;
      case RIGHT -> PdfText.Side.RIGHT;
      case BOTH -> PdfText.Side.BOTH;
    };
  }

  /// A table whose rows stay whole.
  ///
  /// @param widths shares of the width of the page
  public void table(List<Double> widths, List<List<Cell>> rows, boolean framed) {
    double all = widths.stream().mapToDouble(Double::doubleValue).sum();
    List<Double> edges = new ArrayList<>(List.of(0.0));
    for (double width : widths) edges.add(edges.getLast() + width / all * pages.width());
    for (List<Cell> row : rows) row(row, edges, framed);
  }

  private void row(List<Cell> cells, List<Double> edges, boolean framed) {
    List<LooseCell> drawn = new ArrayList<>();
    int column = 0;
    double height = 0;
    for (Cell cell : cells) {
      int end = Math.min(edges.size() - 1, column + Math.max(1, cell.columns()));
      if (end <= column) break;
      LooseCell next =
          new LooseCell(
              edges.get(column), edges.get(end), lines(cell, edges.get(end) - edges.get(column)));
      drawn.add(next);
      height = Math.max(height, next.height());
      column = end;
    }
    pages.need(Math.min(height, pages.height()));
    for (LooseCell cell : drawn) {
      cell.draw(pages);
      if (framed) frame(cell, height);
    }
    pages.down(height);
  }

  private void frame(LooseCell cell, double height) {
    pages.stroke(cell.from(), 0, cell.to(), 0);
    pages.stroke(cell.from(), height, cell.to(), height);
    pages.stroke(cell.from(), 0, cell.from(), height);
    pages.stroke(cell.to(), 0, cell.to(), height);
  }

  private List<LooseCell.Line> lines(Cell cell, double width) {
    List<LooseCell.Line> lines = new ArrayList<>();
    for (Piece piece : cell.pieces()) {
      Letters letters = letters(piece.look());
      double room = width - 2 * LooseCell.PADDING;
      for (String line : new Lines(letters, room).of(NoBreak.in(piece.text()))) {
        lines.add(new LooseCell.Line(line, letters, piece.look().lean()));
      }
      if (piece.text().isEmpty()) lines.add(new LooseCell.Line("", letters, Lean.LEFT));
    }
    return lines;
  }

  /// The finished pages; nothing more can be drawn.
  public PaperPages pages(double points) {
    pages.number(typeface.letters(points, false), Words.load("common"));
    return new PaperPages(pages.all(), "", typeface);
  }
}
