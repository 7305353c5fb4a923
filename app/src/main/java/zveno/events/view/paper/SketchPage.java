package zveno.events.view.paper;

import java.util.ArrayList;
import java.util.List;
import zveno.events.EventMark;
import zveno.events.view.board.Box;
import zveno.events.view.board.Letters;
import zveno.events.view.board.Sketch;
import zveno.reports.pdf.Mark;
import zveno.reports.pdf.Page;

/// A sketch in black on a sheet: states by their signs, days off by lines around them.
final class SketchPage {
  private static final double TITLE = 14;
  private static final double BASE = 0.32;

  private final Letters letters;
  private final double left;
  private final double top;
  private final List<Mark> marks = new ArrayList<>();

  /// @param left where the sketch begins, in points
  /// @param top where it begins below the title
  SketchPage(Letters letters, double left, double top) {
    this.letters = letters;
    this.left = left;
    this.top = top;
  }

  Page page(String title, Sketch sketch, double width, double height) {
    marks.add(new Mark.Text(left, top - TITLE / 2, TITLE, true, title, ""));
    for (Sketch.Rule rule : sketch.rules()) {
      line(rule.fromX(), rule.fromY(), rule.toX(), rule.toY());
    }
    for (Sketch.Words words : sketch.words()) words(words);
    for (Sketch.Chip chip : sketch.chips()) chip(chip);
    for (Sketch.More more : sketch.more()) {
      text("+" + more.count(), more.box().x(), more.box(), more.box().width(), true);
    }
    return new Page(width, height, List.copyOf(marks));
  }

  private void words(Sketch.Words words) {
    boolean strong =
        switch (words.style()) {
          case STRONG, ACCENT, BADGE -> true;
          default -> false;
        };
    double wide = strong ? letters.strongWidth(words.text()) : letters.width(words.text());
    Box box = words.box();
    double shift = words.centred() ? Math.max(0, (box.width() - wide) / 2) : 0;
    if (!words.text().isEmpty()) text(words.text(), box.x() + shift, box, box.width(), strong);
  }

  private void chip(Sketch.Chip chip) {
    Box box = chip.box();
    line(box.x(), box.y(), box.x(), box.bottom());
    line(box.x() + 0.6, box.y(), box.x() + 0.6, box.bottom());
    double x = box.x() + 3;
    text(chip.lead(), x, box, box.right() - x, true);
    x += letters.strongWidth(chip.lead()) + (chip.lead().isEmpty() ? 0 : 2);
    EventMark state = chip.entry().state();
    double size = letters.size() * 0.7;
    if (state != EventMark.PLANNED) {
      sign(state, x, box.y() + box.height() / 2, size);
      x += size + 2;
    }
    String title = letters.fit(chip.title(), box.right() - x, false);
    text(title, x, box, box.right() - x, false);
    if (state != EventMark.CANCELLED) return;
    double middle = box.y() + box.height() / 2;
    line(x, middle, x + letters.width(title), middle);
  }

  private void sign(EventMark state, double x, double y, double size) {
    double r = size / 2;
    double mid = x + r;
    switch (state) {
      case HELD -> {
        line(mid - r, y, mid - r * 0.3, y + r * 0.7);
        line(mid - r * 0.3, y + r * 0.7, mid + r, y - r * 0.8);
      }
      case MOVED -> {
        line(mid - r, y, mid + r, y);
        line(mid + r * 0.3, y - r * 0.6, mid + r, y);
        line(mid + r * 0.3, y + r * 0.6, mid + r, y);
      }
      case CANCELLED -> {
        line(mid - r * 0.7, y - r * 0.7, mid + r * 0.7, y + r * 0.7);
        line(mid - r * 0.7, y + r * 0.7, mid + r * 0.7, y - r * 0.7);
      }
      case UNMARKED -> {
        line(mid, y - r, mid, y + r * 0.3);
        line(mid, y + r * 0.7, mid, y + r);
      }
      case PLANNED -> {}
    }
  }

  private void text(String words, double x, Box box, double room, boolean strong) {
    String shown = letters.fit(words, room, strong);
    if (shown.isEmpty()) return;
    double y = top + box.y() + box.height() / 2 + letters.size() * BASE;
    marks.add(new Mark.Text(left + x, y, letters.size(), strong, shown, ""));
  }

  private void line(double fromX, double fromY, double toX, double toY) {
    marks.add(new Mark.Stroke(left + fromX, top + fromY, left + toX, top + toY));
  }
}
