package zveno.events.view.board;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import zveno.events.EventMark;

/// Draws the sign of a state: a tick, an arrow, a cross, an exclamation mark in a ring.
record SignPainter(GraphicsContext pen) {
  /// @param x where it begins
  /// @param y its middle
  void paint(EventMark state, double x, double y, double size, Paint paint) {
    pen.save();
    pen.setStroke(paint);
    pen.setFill(paint);
    pen.setLineWidth(size / 9);
    pen.setLineCap(StrokeLineCap.ROUND);
    pen.setLineJoin(StrokeLineJoin.ROUND);
    double r = size * 0.34;
    double mid = x + size / 2;
    switch (state) {
      case HELD ->
          pen.strokePolyline(
              new double[] {mid - r, mid - r * 0.25, mid + r},
              new double[] {y + r * 0.1, y + r * 0.75, y - r * 0.7},
              3);
      case MOVED -> {
        pen.strokeLine(mid - r, y, mid + r, y);
        pen.strokePolyline(
            new double[] {mid + r * 0.35, mid + r, mid + r * 0.35},
            new double[] {y - r * 0.6, y, y + r * 0.6},
            3);
      }
      case CANCELLED -> {
        double c = r * 0.75;
        pen.strokeLine(mid - c, y - c, mid + c, y + c);
        pen.strokeLine(mid - c, y + c, mid + c, y - c);
      }
      case UNMARKED -> {
        double ring = size * 0.42;
        pen.strokeOval(mid - ring, y - ring, 2 * ring, 2 * ring);
        pen.strokeLine(mid, y - ring * 0.5, mid, y + ring * 0.1);
        pen.fillOval(mid - size * 0.07, y + ring * 0.36, size * 0.14, size * 0.14);
      }
      case PLANNED -> {}
    }
    pen.restore();
  }
}
