package zveno.ui.paper;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import zveno.reports.pdf.Mark;
import zveno.reports.pdf.Page;

/// A page as shapes, one unit a point: letters stay letters on the printer, as in the file.
public final class PageDrawing extends Group {
  private static final double HAIRLINE = 0.5;
  private static final Color BAR = Color.gray(0.55);

  public PageDrawing(Page page, PaperFonts fonts) {
    Rectangle sheet = new Rectangle(page.width(), page.height(), Color.TRANSPARENT);
    getChildren().add(sheet);
    page.marks().forEach(mark -> getChildren().add(shape(mark, fonts)));
  }

  private static Node shape(Mark mark, PaperFonts fonts) {
    return switch (mark) {
      case Mark.Text text -> {
        Text drawn = new Text(text.x(), text.y(), text.words());
        drawn.setFont(fonts.of(text.points(), text.bold()));
        drawn.setFill(Color.BLACK);
        yield drawn;
      }
      case Mark.Stroke stroke -> {
        Line line = new Line(stroke.fromX(), stroke.fromY(), stroke.toX(), stroke.toY());
        line.setStrokeWidth(HAIRLINE);
        line.setStroke(Color.BLACK);
        yield line;
      }
      case Mark.Bar bar -> {
        Rectangle box = new Rectangle(bar.x(), bar.y(), bar.width(), bar.height());
        box.setFill(BAR);
        yield box;
      }
    };
  }
}
