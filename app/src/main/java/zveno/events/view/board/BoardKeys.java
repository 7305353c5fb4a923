package zveno.events.view.board;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import javafx.scene.input.KeyEvent;
import zveno.events.calendar.Entry;

/// Keys on the board: left and right go by days, up and down through the events of a day and on to
/// the day above or below.
record BoardKeys(Board board, Acts acts) {
  void pressed(KeyEvent event) {
    if (event.isAltDown() || event.isMetaDown() || event.isShiftDown()) return;
    if (event.isControlDown() ? moved(event) : went(event)) event.consume();
  }

  private boolean moved(KeyEvent event) {
    int by =
        switch (event.getCode()) {
          case LEFT -> -1;
          case RIGHT -> 1;
          default -> 0;
        };
    Optional<Entry> entry = board.entry();
    if (by == 0 || entry.isEmpty()) return false;
    acts.move(entry.get(), entry.get().first().plusDays(by));
    return true;
  }

  private boolean went(KeyEvent event) {
    LocalDate day = board.day();
    switch (event.getCode()) {
      case LEFT -> go(day.minusDays(1));
      case RIGHT -> go(day.plusDays(1));
      case UP -> vertical(-1);
      case DOWN -> vertical(1);
      case HOME -> go(day.with(TemporalAdjusters.firstDayOfMonth()));
      case END -> go(day.with(TemporalAdjusters.lastDayOfMonth()));
      case PAGE_UP -> go(day.minusMonths(1));
      case PAGE_DOWN -> go(day.plusMonths(1));
      case N -> acts.create(day);
      case ENTER -> board.entry().ifPresentOrElse(acts::open, () -> acts.create(day));
      default -> {
        return false;
      }
    }
    return true;
  }

  private void vertical(int step) {
    board
        .focus()
        .within(board.shown(), step)
        .ifPresentOrElse(board::to, () -> go(board.plan().beside(board.day(), step)));
  }

  private void go(LocalDate day) {
    board.to(Focus.on(day));
  }
}
