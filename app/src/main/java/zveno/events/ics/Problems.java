package zveno.events.ics;

import java.util.ArrayList;
import java.util.List;

/// Gathers what is wrong, event by event; one thing is said once of an event.
final class Problems {
  private final List<IcsProblem> found = new ArrayList<>();
  private int event;

  void next() {
    event++;
  }

  void add(IcsFault fault, String value) {
    IcsProblem problem = new IcsProblem(event, fault, value);
    boolean said =
        !found.isEmpty() && found.subList(firstOfEvent(), found.size()).contains(problem);
    if (!said) found.add(problem);
  }

  void addToFile(IcsFault fault, String value) {
    found.add(new IcsProblem(0, fault, value));
  }

  List<IcsProblem> all() {
    return found;
  }

  private int firstOfEvent() {
    int at = found.size();
    while (at > 0 && found.get(at - 1).event() == event) at--;
    return at;
  }
}
