package zveno.events;

import java.time.LocalDate;
import zveno.events.time.PartialDate;

/// How an event stands on a day: its status, or that nobody said what became of it. What presses
/// comes first.
public enum EventMark {
  /// It is over, and nobody said whether it was.
  UNMARKED,
  PLANNED,
  MOVED,
  HELD,
  CANCELLED;

  /// What repeats is over only with its last time, and its times are marked one by one.
  public static EventMark of(Event event, LocalDate today) {
    return switch (event.state().status()) {
      case HELD -> HELD;
      case CANCELLED -> CANCELLED;
      case PLANNED -> isOver(event, today) ? UNMARKED : PLANNED;
      case MOVED -> isOver(event, today) ? UNMARKED : MOVED;
    };
  }

  private static boolean isOver(Event event, LocalDate today) {
    boolean repeats = event.series().filter(series -> series.day().isEmpty()).isPresent();
    return !repeats
        && event.when().date().filter((PartialDate date) -> date.isOver(today)).isPresent();
  }
}
