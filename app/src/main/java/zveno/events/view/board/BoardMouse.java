package zveno.events.view.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import zveno.ui.Tips;

/// The mouse on the board: a click selects, a second one opens or makes a new event, a drag moves.
final class BoardMouse {
  private static final double SLACK = 4;

  private final Board board;
  private final Acts acts;
  private final Tooltip tip = Tips.of("");
  private Optional<Sketch.Chip> over = Optional.empty();
  private Optional<Sketch.Chip> held = Optional.empty();
  private LocalDate from = LocalDate.EPOCH;
  private double startX;
  private double startY;
  private boolean dragging;

  BoardMouse(Board board, Acts acts) {
    this.board = board;
    this.acts = acts;
  }

  void install() {
    board.setOnMouseMoved(this::moved);
    board.setOnMouseExited(event -> tip(Optional.empty()));
    board.setOnMousePressed(this::pressed);
    board.setOnMouseDragged(this::dragged);
    board.setOnMouseReleased(this::released);
    board.setOnMouseClicked(this::clicked);
  }

  private void moved(MouseEvent event) {
    tip(chip(event));
  }

  private void tip(Optional<Sketch.Chip> chip) {
    if (chip.equals(over)) return;
    over = chip;
    Tooltip.uninstall(board, tip);
    tip.hide();
    chip.ifPresent(
        one -> {
          tip.setText(board.words().tip(one.entry(), board.shown()));
          Tooltip.install(board, tip);
        });
  }

  private void pressed(MouseEvent event) {
    board.requestFocus();
    dragging = false;
    held = event.getButton() == MouseButton.PRIMARY ? chip(event) : Optional.empty();
    startX = event.getX();
    startY = event.getY();
    Optional<LocalDate> day = day(event);
    from = day.orElse(LocalDate.EPOCH);
    if (held.isPresent()) board.to(Focus.on(held.get().entry(), held.get().day()));
    else day.ifPresent(one -> board.to(Focus.on(one)));
    event.consume();
  }

  private void dragged(MouseEvent event) {
    if (held.isEmpty()) return;
    if (!dragging) {
      double far = Math.hypot(event.getX() - startX, event.getY() - startY);
      if (far < SLACK) return;
      dragging = true;
      tip(Optional.empty());
    }
    Sketch.Chip chip = held.get();
    double x = chip.box().x() + event.getX() - startX;
    double y = chip.box().y() + event.getY() - startY;
    Optional<LocalDate> to = target(event);
    board.ghost(Optional.of(new BoardOverlay.Ghost(chip, to.orElse(chip.entry().first()), x, y)));
  }

  private void released(MouseEvent event) {
    if (!dragging || held.isEmpty()) return;
    board.ghost(Optional.empty());
    Sketch.Chip chip = held.get();
    held = Optional.empty();
    target(event)
        .filter(to -> !to.equals(chip.entry().first()))
        .ifPresent(to -> acts.move(chip.entry(), to));
  }

  /// A chip lies over days that are not its own: what counts is the day that it shows, unless it
  /// was taken at another of its own days.
  private Optional<LocalDate> target(MouseEvent event) {
    Sketch.Chip chip = held.orElseThrow();
    LocalDate taken = chip.entry().isOn(from) ? from : chip.day();
    double shift = taken.equals(from) ? 0 : chip.box().x() + 1 - startX;
    return day(event.getX() + shift, event.getY())
        .map(to -> chip.entry().first().plusDays(ChronoUnit.DAYS.between(taken, to)));
  }

  private void clicked(MouseEvent event) {
    if (dragging || event.getButton() != MouseButton.PRIMARY) return;
    Optional<Sketch.More> more =
        board.sketch().more().stream()
            .filter(one -> one.box().holds(event.getX(), event.getY()))
            .findFirst();
    if (more.isPresent()) {
      acts.more(more.get().day());
    } else if (event.getClickCount() == 2) {
      chip(event)
          .ifPresentOrElse(one -> acts.open(one.entry()), () -> day(event).ifPresent(acts::create));
    }
  }

  private Optional<Sketch.Chip> chip(MouseEvent event) {
    return board.sketch().chips().reversed().stream()
        .filter(one -> one.box().holds(event.getX(), event.getY()))
        .findFirst();
  }

  private Optional<LocalDate> day(MouseEvent event) {
    return day(event.getX(), event.getY());
  }

  private Optional<LocalDate> day(double x, double y) {
    return board.sketch().cells().stream()
        .filter(cell -> cell.inside() && cell.box().holds(x, y))
        .map(Sketch.Cell::day)
        .findFirst();
  }
}
