package zveno.events.store;

import static zveno.database.jooq.Tables.EVENT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import zveno.events.Event;
import zveno.events.EventMove;
import zveno.events.EventWhen;
import zveno.events.incoming.IncomingEvent;
import zveno.events.time.PartialDate;
import zveno.text.NameKey;

/// The events of the base by title and date, the dates from which they were moved too.
final class KnownEvents {
  private final Map<Key, List<Event>> byKey = new HashMap<>();
  private final Map<Key, List<Event>> moved = new HashMap<>();
  private final Set<UUID> taken = new HashSet<>();

  private record Key(NameKey title, Optional<PartialDate> date, String typed) {
    static Key of(String title, EventWhen when) {
      return new Key(NameKey.of(title), when.date(), when.typed());
    }
  }

  /// An event that a row speaks of.
  ///
  /// @param moved whether the row tells of a time from which it was moved
  record Found(UUID id, boolean moved) {}

  private KnownEvents() {}

  static KnownEvents load(DSLContext base) {
    KnownEvents known = new KnownEvents();
    for (Event event : EventRows.events(base, EVENT.SERIES_DAY.isNull())) {
      add(known.byKey, Key.of(event.title(), event.when()), event);
      for (EventMove move : event.moves()) {
        add(known.moved, Key.of(event.title(), move.from()), event);
      }
    }
    return known;
  }

  private static void add(Map<Key, List<Event>> map, Key key, Event event) {
    map.computeIfAbsent(key, k -> new ArrayList<>()).add(event);
  }

  /// The event that the row speaks of and that no earlier row spoke of; of several with one title
  /// and date the one at the same time.
  Optional<Found> find(IncomingEvent row) {
    EventWhen when = row.when();
    Key key = Key.of(row.title(), when);
    Optional<Found> found = one(byKey.getOrDefault(key, List.of()), when, false);
    Optional<Found> any =
        found.isPresent() ? found : one(moved.getOrDefault(key, List.of()), when, true);
    any.ifPresent(event -> taken.add(event.id()));
    return any;
  }

  private Optional<Found> one(List<Event> events, EventWhen when, boolean moved) {
    List<Event> free = events.stream().filter(event -> !taken.contains(event.id())).toList();
    return free.stream()
        .filter(event -> event.when().times().equals(when.times()))
        .findFirst()
        .or(() -> free.stream().findFirst())
        .map(event -> new Found(event.id(), moved));
  }
}
