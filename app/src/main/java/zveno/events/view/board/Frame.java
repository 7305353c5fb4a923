package zveno.events.view.board;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import zveno.events.calendar.DayMark;
import zveno.events.calendar.Entry;
import zveno.events.calendar.Shown;
import zveno.text.Messages;

/// What a plan of the board is made for.
///
/// @param marks what each day looks like
public record Frame(
    Shown shown,
    Function<LocalDate, DayMark> marks,
    Messages messages,
    Letters letters,
    double width,
    double height) {
  /// The number of the colour of an event.
  public int direction(Entry entry) {
    return shown.directions().indexOf(entry.direction());
  }

  /// The events that stand against another.
  public Set<Entry.Key> clashing() {
    return shown.clashing();
  }

  /// Pixels of a length that is given for letters of eleven.
  public double scaled(double length) {
    return length * letters.size() / 11;
  }
}
