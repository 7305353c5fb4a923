package zveno.events.calendar;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import zveno.events.EventMark;

/// How many events there are, in all and in each state.
public record Counts(int all, Map<EventMark, Integer> states) {
  public Counts {
    states = Map.copyOf(states);
  }

  public static Counts of(List<Entry> entries) {
    Map<EventMark, Integer> states = new EnumMap<>(EventMark.class);
    entries.forEach(entry -> states.merge(entry.state(), 1, Integer::sum));
    return new Counts(entries.size(), states);
  }

  public int of(EventMark state) {
    return states.getOrDefault(state, 0);
  }
}
