package zveno.events.view.board;

import java.time.LocalDate;
import zveno.events.calendar.Entry;

/// What can be done on the board.
public interface Acts {
  /// Opens the card of an event.
  void open(Entry entry);

  /// Begins a new event on a day.
  void create(LocalDate day);

  /// Moves an event so that it begins on another day.
  void move(Entry entry, LocalDate to);

  /// Shows everything of a day for which there was no room.
  void more(LocalDate day);

  /// Goes to a day that is not in sight.
  void go(LocalDate day);
}
