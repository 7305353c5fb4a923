package zveno.events.view.papers;

import zveno.events.Event;

/// How papers about an event leave the program.
public interface PaperWays {
  /// Asks where to, and writes there; tells what is missing where there is nothing to write.
  void write(EventPaper paper, Event event);
}
