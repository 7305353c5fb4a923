package zveno.events.view.board;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import zveno.events.view.board.Colours.Name;

/// Draws a sketch.
final class Painter {
  private static final double HATCH_STEP = 5;

  private final GraphicsContext pen;
  private final Colours colours;
  private final Letters letters;

  Painter(GraphicsContext pen, Colours colours, Letters letters) {
    this.pen = pen;
    this.colours = colours;
    this.letters = letters;
    pen.setTextBaseline(VPos.CENTER);
  }

  void paint(Sketch sketch, double width, double height) {
    fill(new Box(0, 0, width, height), colours.of(Name.PAPER));
    sketch.cells().forEach(this::cell);
    sketch.rules().forEach(this::rule);
    sketch.today().ifPresent(line -> fill(line, colours.of(Name.ACCENT)));
    sketch.words().forEach(this::words);
    ChipPainter chips = new ChipPainter(pen, colours, letters);
    sketch.chips().forEach(chip -> chips.paint(chip, !chip.under().isEmpty()));
    for (Sketch.More more : sketch.more()) {
      pen.setFill(colours.of(Name.NOW));
      Box box = more.box();
      pen.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 5, 5);
      text("+" + more.count(), more.box(), letters.strong(), colours.of(Name.ACCENT_TEXT), true);
    }
  }

  private void cell(Sketch.Cell cell) {
    if (!cell.inside()) {
      fill(cell.box(), colours.of(Name.OUTSIDE));
      return;
    }
    switch (cell.mark()) {
      case WEEKEND -> fill(cell.box(), colours.of(Name.WEEKEND));
      case HOLIDAY -> fill(cell.box(), colours.of(Name.HOLIDAY));
      case VACATION -> hatch(cell.box());
      case WORKING -> {}
    }
  }

  /// Slanting lines that run on from one day to the next.
  private void hatch(Box box) {
    pen.save();
    pen.beginPath();
    pen.rect(box.x(), box.y(), box.width(), box.height());
    pen.clip();
    pen.setStroke(colours.of(Name.HATCH));
    pen.setLineWidth(1.2);
    double sum = box.x() + box.y();
    double first = Math.floor(sum / HATCH_STEP) * HATCH_STEP;
    for (double at = first; at < box.right() + box.bottom(); at += HATCH_STEP) {
      pen.strokeLine(at - box.y(), box.y(), at - box.bottom(), box.bottom());
    }
    pen.restore();
  }

  private void rule(Sketch.Rule rule) {
    pen.setStroke(colours.of(rule.strong() ? Name.EDGE : Name.LINE));
    pen.setLineWidth(1);
    pen.strokeLine(half(rule.fromX()), half(rule.fromY()), half(rule.toX()), half(rule.toY()));
  }

  private void words(Sketch.Words words) {
    switch (words.style()) {
      case BAND -> fill(words.box(), colours.of(Name.NOW));
      case HEAD -> fill(words.box(), colours.of(Name.HEAD));
      case BADGE -> {
        pen.setFill(colours.of(Name.ACCENT));
        Box box = words.box();
        pen.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 6, 6);
      }
      case PLAIN, STRONG, MUTED, ACCENT -> {}
    }
    boolean strong =
        words.style() == Sketch.Words.Style.STRONG || words.style() == Sketch.Words.Style.ACCENT;
    Name colour =
        switch (words.style()) {
          case MUTED, HEAD -> Name.MUTED;
          case ACCENT -> Name.ACCENT_TEXT;
          case BADGE -> Name.ON_ACCENT;
          default -> Name.TEXT;
        };
    text(
        words.text(),
        words.box(),
        strong ? letters.strong() : letters.plain(),
        colours.of(colour),
        words.centred());
  }

  private void text(String text, Box box, Font font, Paint paint, boolean centred) {
    boolean strong = font.equals(letters.strong());
    pen.setFont(font);
    pen.setFill(paint);
    pen.setTextAlign(centred ? TextAlignment.CENTER : TextAlignment.LEFT);
    pen.fillText(
        letters.fit(text, box.width(), strong),
        centred ? box.x() + box.width() / 2 : box.x(),
        box.y() + box.height() / 2);
  }

  private void fill(Box box, Paint paint) {
    pen.setFill(paint);
    pen.fillRect(box.x(), box.y(), box.width(), box.height());
  }

  private static double half(double at) {
    return Math.floor(at) + 0.5;
  }
}
