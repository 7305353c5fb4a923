package zveno.events.calendar;

import java.util.Set;
import zveno.events.EventMark;

/// Which events are to be seen; a set that is empty wants all.
public record Wanted(Set<String> directions, Set<String> methodists, Set<EventMark> states) {
  /// No filter.
  public static final Wanted ALL = new Wanted(Set.of(), Set.of(), Set.of());

  public Wanted {
    directions = Set.copyOf(directions);
    methodists = Set.copyOf(methodists);
    states = Set.copyOf(states);
  }

  public boolean holds(Entry entry) {
    return (directions.isEmpty() || directions.contains(entry.direction()))
        && (states.isEmpty() || states.contains(entry.state()))
        && (methodists.isEmpty() || entry.methodists().stream().anyMatch(methodists::contains));
  }

  public boolean isAll() {
    return equals(ALL);
  }
}
