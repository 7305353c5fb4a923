package zveno.events.view.month;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import zveno.events.calendar.Span;
import zveno.events.view.board.Box;
import zveno.events.view.board.Frame;
import zveno.events.view.board.Layout;
import zveno.events.view.board.Sketch;

/// Weeks under each other from Monday on; up to four events a day, more where there is room for all
/// of them only by the number of the rest.
public final class MonthLayout implements Layout {
  private static final double LETTERS = 12;
  private static final double HEAD = 24;
  private static final int WEEK = 7;

  @Override
  public double letters() {
    return LETTERS;
  }

  @Override
  public LocalDate beside(LocalDate day, int step) {
    return day.plusWeeks(step);
  }

  @Override
  public Sketch draw(Frame frame) {
    Span weeks = frame.shown().span().weeks();
    int rows = (int) (ChronoUnit.DAYS.between(weeks.first(), weeks.last()) + 1) / WEEK;
    double head = frame.scaled(HEAD);
    double height = (frame.height() - head) / rows;
    MonthSketch sketch = new MonthSketch(frame);
    sketch.head(head);
    for (int row = 0; row < rows; row++) {
      sketch.week(
          weeks.first().plusWeeks(row),
          new Box(0, Math.round(head + row * height), frame.width(), Math.round(height)));
    }
    return sketch.sketch();
  }
}
