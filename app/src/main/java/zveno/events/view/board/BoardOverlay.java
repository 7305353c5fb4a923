package zveno.events.view.board;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import zveno.events.calendar.Entry;
import zveno.events.view.board.Colours.Name;

/// What lies over the picture for a while: where the keys are, and what is being dragged.
record BoardOverlay(GraphicsContext pen, Colours colours, Letters letters) {
  /// An event under way.
  ///
  /// @param to the day that the mouse is over
  record Ghost(Sketch.Chip chip, LocalDate to, double x, double y) {}

  void paint(Sketch sketch, Focus focus, boolean focused, Optional<Ghost> ghost) {
    if (focused) focus(sketch, focus);
    ghost.ifPresent(moving -> ghost(sketch, moving));
  }

  private void focus(Sketch sketch, Focus focus) {
    boolean onDay = focus.key().isEmpty();
    if (onDay) {
      sketch.cells().stream()
          .filter(cell -> cell.inside() && cell.day().equals(focus.day()))
          .forEach(cell -> ring(cell.box(), 2));
      return;
    }
    Entry.Key key = focus.key().orElseThrow();
    Optional<Sketch.Chip> chip =
        sketch.chips().stream().filter(one -> one.entry().key().equals(key)).findFirst();
    if (chip.isPresent()) {
      Box box = chip.get().box();
      ring(new Box(box.x() - 1, box.y() - 1, box.width() + 2, box.height() + 2), 2);
      return;
    }
    sketch.more().stream()
        .filter(more -> more.day().equals(focus.day()))
        .forEach(more -> ring(more.box(), 2));
  }

  private void ring(Box box, double width) {
    pen.setStroke(colours.of(Name.ACCENT));
    pen.setLineWidth(width);
    pen.strokeRoundRect(box.x() + 1, box.y() + 1, box.width() - 2, box.height() - 2, 5, 5);
  }

  private void ghost(Sketch sketch, Ghost ghost) {
    sketch.cells().stream()
        .filter(cell -> cell.inside() && cell.day().equals(ghost.to()))
        .forEach(
            cell -> {
              pen.setGlobalAlpha(0.25);
              pen.setFill(colours.of(Name.ACCENT));
              Box box = cell.box();
              pen.fillRect(box.x(), box.y(), box.width(), box.height());
              pen.setGlobalAlpha(1);
              ring(box, 2);
            });
    Box from = ghost.chip().box();
    Sketch.Chip chip = ghost.chip();
    Box box = new Box(ghost.x(), ghost.y(), Math.max(from.width(), 40), from.height());
    pen.setGlobalAlpha(0.9);
    new ChipPainter(pen, colours, letters)
        .paint(
            new Sketch.Chip(
                chip.entry(),
                chip.day(),
                box,
                EntryWords.day(ghost.to()),
                chip.title(),
                chip.under(),
                true,
                chip.direction(),
                false),
            !chip.under().isEmpty());
    pen.setGlobalAlpha(1);
    ring(new Box(box.x() - 1, box.y() - 1, box.width() + 2, box.height() + 2), 1);
  }
}
