package zveno.events.view.board;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import javafx.scene.text.TextAlignment;
import zveno.events.EventMark;
import zveno.events.view.board.Colours.Name;

/// Draws events: the direction is the colour of the edge, the state a tone and a sign.
final class ChipPainter {
  private static final double EDGE = 3;
  private static final double PAD = 2.5;
  private static final double ROUND = 4;

  private final GraphicsContext pen;
  private final Colours colours;
  private final Letters letters;

  ChipPainter(GraphicsContext pen, Colours colours, Letters letters) {
    this.pen = pen;
    this.colours = colours;
    this.letters = letters;
  }

  /// Pixels that a chip needs beside its letters.
  static double around(Letters letters, EventMark state) {
    return EDGE + 2 * PAD + 3 + (state == EventMark.PLANNED ? 0 : sign(letters) + PAD);
  }

  private static double sign(Letters letters) {
    return letters.size();
  }

  void paint(Sketch.Chip chip, boolean twoLines) {
    Box box = chip.box();
    EventMark state = chip.entry().state();
    background(box, state);
    edge(chip);
    double line = twoLines ? letters.size() * 1.35 : box.height();
    double middle = box.y() + (twoLines ? line / 2 + 1.5 : box.height() / 2);
    double x = box.x() + EDGE + PAD;
    double end = box.right() - PAD;
    pen.setTextAlign(TextAlignment.LEFT);
    if (!chip.lead().isEmpty()) {
      String lead = lead(chip.lead(), end - x);
      write(
          lead,
          x,
          middle,
          true,
          colours.of(state == EventMark.CANCELLED ? Name.CANCELLED_TEXT : Name.TEXT));
      x += letters.strongWidth(lead) + PAD;
    }
    if (state != EventMark.PLANNED && x + sign(letters) <= end) {
      new SignPainter(pen).paint(state, x, middle, sign(letters), text(state));
      x += sign(letters) + PAD;
    }
    if (twoLines && box.height() > 2 * line) {
      block(chip, middle + line, line);
      return;
    }
    String title = letters.fit(chip.title(), end - x, false);
    write(title, x, middle, false, colours.of(wordsOf(state)));
    if (state == EventMark.CANCELLED) strike(x, letters.width(title), middle);
  }

  /// Of «14:00–15:30» only the beginning where there is no room for both.
  private String lead(String words, double room) {
    int dash = words.indexOf('–');
    boolean whole = dash < 0 || letters.strongWidth(words) <= room;
    return letters.fit(whole ? words : words.substring(0, dash), room, true);
  }

  /// The title in as many lines as there are, and where it is.
  private void block(Sketch.Chip chip, double first, double line) {
    double x = chip.box().x() + EDGE + PAD;
    double room = chip.box().right() - PAD - x;
    EventMark state = chip.entry().state();
    int lines = (int) ((chip.box().bottom() - first + line / 2 - 1) / line);
    double y = first;
    for (String words : letters.wrap(chip.title(), room, lines)) {
      write(words, x, y, false, colours.of(wordsOf(state)));
      if (state == EventMark.CANCELLED) strike(x, letters.width(words), y);
      y += line;
      lines--;
    }
    if (lines > 0)
      write(letters.fit(chip.under(), room, false), x, y, false, colours.of(Name.MUTED));
  }

  private void background(Box box, EventMark state) {
    if (state == EventMark.PLANNED) {
      pen.setFill(colours.of(Name.EDGE));
      pen.fillRoundRect(box.x(), box.y(), box.width(), box.height(), ROUND, ROUND);
      pen.setFill(colours.of(Name.PAPER));
      pen.fillRoundRect(
          box.x() + 1, box.y() + 1, box.width() - 2, box.height() - 2, ROUND - 1, ROUND - 1);
      return;
    }
    // The tones of the theme are translucent: paper is laid under them.
    pen.setFill(colours.of(Name.PAPER));
    pen.fillRoundRect(box.x(), box.y(), box.width(), box.height(), ROUND, ROUND);
    pen.setFill(
        colours.of(
            switch (state) {
              case HELD -> Name.HELD;
              case MOVED -> Name.MOVED;
              case CANCELLED -> Name.CANCELLED;
              case UNMARKED -> Name.OVERDUE;
              case PLANNED -> Name.PAPER;
            }));
    pen.fillRoundRect(box.x(), box.y(), box.width(), box.height(), ROUND, ROUND);
  }

  /// Whole where nothing stands against the event, else striped.
  private void edge(Sketch.Chip chip) {
    Box box = chip.box();
    pen.setFill(colours.direction(chip.direction()));
    if (!chip.begins()) {
      for (double y = box.y(); y < box.bottom(); y += 3) pen.fillRect(box.x(), y, 1.5, 1.5);
      return;
    }
    pen.fillRoundRect(box.x(), box.y(), EDGE, box.height(), 2, 2);
    if (!chip.clash()) return;
    pen.setFill(colours.of(Name.CLASH));
    pen.fillRect(box.x(), box.y(), EDGE + 2, box.height());
    pen.setFill(colours.of(Name.PAPER));
    for (double y = box.y() + 2; y < box.bottom(); y += 4) {
      pen.fillPolygon(
          new double[] {box.x(), box.x() + EDGE + 2, box.x() + EDGE + 2, box.x()},
          new double[] {y + 1, y - 1, y + 1, y + 3},
          4);
    }
  }

  private void write(String text, double x, double middle, boolean strong, Paint paint) {
    if (text.isEmpty()) return;
    pen.setFont(strong ? letters.strong() : letters.plain());
    pen.setFill(paint);
    pen.fillText(text, x, middle);
  }

  private void strike(double x, double width, double middle) {
    pen.setStroke(colours.of(Name.CANCELLED_TEXT));
    pen.setLineWidth(1);
    double y = Math.floor(middle) + 0.5;
    pen.strokeLine(x, y, x + width, y);
  }

  private Paint text(EventMark state) {
    return colours.of(
        switch (state) {
          case HELD -> Name.HELD_TEXT;
          case MOVED -> Name.MOVED_TEXT;
          case CANCELLED -> Name.CANCELLED_TEXT;
          case UNMARKED -> Name.OVERDUE_TEXT;
          case PLANNED -> Name.TEXT;
        });
  }

  private static Name wordsOf(EventMark state) {
    return switch (state) {
      case CANCELLED -> Name.CANCELLED_TEXT;
      case UNMARKED -> Name.OVERDUE_TEXT;
      case HELD, MOVED, PLANNED -> Name.TEXT;
    };
  }
}
