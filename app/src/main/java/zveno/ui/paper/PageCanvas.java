package zveno.ui.paper;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import zveno.reports.pdf.Mark;
import zveno.reports.pdf.Page;

/// A page drawn as it stands in the file. Paper is white and its letters are black in every theme.
public final class PageCanvas extends Canvas {
  private static final Color PAPER = Color.WHITE;
  private static final Color INK = Color.BLACK;
  private static final Color BAR = Color.gray(0.55);
  private static final Color TOLD = Color.rgb(186, 230, 255);

  /// Pixels of a letter that are drawn for it being told, below and above its line.
  private static final double BELOW = 0.25;

  private final PaperFonts fonts;

  public PageCanvas(PaperFonts fonts) {
    this.fonts = fonts;
  }

  /// Draws a page.
  ///
  /// @param scale pixels of a point
  /// @param told the figure whose words are marked, empty for none
  public void draw(Page page, double scale, String told) {
    setWidth(Math.ceil(page.width() * scale));
    setHeight(Math.ceil(page.height() * scale));
    GraphicsContext pen = getGraphicsContext2D();
    pen.setFill(PAPER);
    pen.fillRect(0, 0, getWidth(), getHeight());
    for (Mark mark : page.marks()) {
      if (mark instanceof Mark.Text text && !told.isEmpty() && text.figure().equals(told)) {
        told(pen, text, scale);
      }
    }
    page.marks().forEach(mark -> draw(pen, mark, scale));
  }

  private void told(GraphicsContext pen, Mark.Text text, double scale) {
    Text measured = new Text(text.words());
    measured.setFont(fonts.of(text.points() * scale, text.bold()));
    double width = measured.getLayoutBounds().getWidth();
    double size = text.points() * scale;
    pen.setFill(TOLD);
    pen.fillRoundRect(
        text.x() * scale - 2, text.y() * scale - size, width + 4, size * (1 + BELOW) + 2, 4, 4);
  }

  private void draw(GraphicsContext pen, Mark mark, double scale) {
    switch (mark) {
      case Mark.Text text -> {
        pen.setFill(INK);
        pen.setFont(fonts.of(text.points() * scale, text.bold()));
        pen.fillText(text.words(), text.x() * scale, text.y() * scale);
      }
      case Mark.Stroke stroke -> {
        pen.setStroke(INK);
        pen.setLineWidth(Math.max(0.5, 0.5 * scale));
        pen.strokeLine(
            stroke.fromX() * scale,
            stroke.fromY() * scale,
            stroke.toX() * scale,
            stroke.toY() * scale);
      }
      case Mark.Bar bar -> {
        pen.setFill(BAR);
        pen.fillRect(bar.x() * scale, bar.y() * scale, bar.width() * scale, bar.height() * scale);
      }
    }
  }
}
