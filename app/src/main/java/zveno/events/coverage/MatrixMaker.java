package zveno.events.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import zveno.events.Event;
import zveno.events.EventMark;
import zveno.events.EventOrganization;
import zveno.events.Occurrences;
import zveno.events.OrganizationName;
import zveno.events.SeriesDay;
import zveno.events.calendar.Entries;
import zveno.events.coverage.Matrix.Offered;
import zveno.events.coverage.Matrix.Spot;
import zveno.partners.Organization;

/// Puts a matrix together. An organisation took part where it stands among those who came,
/// organises or receives, and the event was held; what was called off counts nowhere.
final class MatrixMaker {
  private final LocalDate today;
  private final Scope scope;
  private final List<Organization> organizations;
  private final Set<UUID> wanted = new HashSet<>();
  private final Map<Spot, Set<String>> named = new HashMap<>();
  private final Map<Spot, Presence> presences = new HashMap<>();
  private final Map<Spot, Set<String>> guests = new HashMap<>();

  /// @param organizations those that could come, in order
  MatrixMaker(LocalDate today, Scope scope, List<Organization> organizations) {
    this.today = today;
    this.scope = scope;
    this.organizations = organizations.stream().filter(scope::holds).toList();
    this.organizations.forEach(one -> wanted.add(one.id()));
  }

  /// The times of one column.
  private record Column(Event event, List<Occurrences.Time> times) {
    /// Of a series the card of the event that repeats tells, where it is here.
    static Column of(List<Occurrences.Time> times) {
      List<Event> events = times.stream().map(Occurrences.Time::event).toList();
      return new Column(
          events.stream().filter(MatrixMaker::isWhole).findFirst().orElse(events.getFirst()),
          times);
    }

    UUID id() {
      return event.id();
    }
  }

  private static boolean isWhole(Event event) {
    return event.series().filter(place -> place.day().isPresent()).isEmpty();
  }

  /// @param times of events in the period, by time
  Matrix make(List<Occurrences.Time> times, Collection<Named> people, Offered offered) {
    for (Named one : people) {
      named
          .computeIfAbsent(new Spot(one.organization(), one.event()), spot -> new HashSet<>())
          .add(one.person());
    }
    Map<UUID, List<Occurrences.Time>> together = new LinkedHashMap<>();
    for (Occurrences.Time time : times) {
      boolean off = mark(time) == EventMark.CANCELLED;
      if (off || time.when().date().isEmpty() || !scope.holds(time.event())) continue;
      together.computeIfAbsent(key(time.event()), id -> new ArrayList<>()).add(time);
    }
    List<Column> columns = together.values().stream().map(Column::of).toList();
    for (Column column : columns) {
      for (Occurrences.Time time : column.times()) presences(column.id(), time);
    }
    return new Matrix(
        scope,
        organizations.stream().map(one -> member(one, columns)).toList(),
        columns.stream().map(this::gathering).toList(),
        presences,
        guests,
        offered);
  }

  private EventMark mark(Occurrences.Time time) {
    return Entries.mark(time, today);
  }

  /// What repeats is one, together with those times of it that have an event of their own.
  private static UUID key(Event event) {
    return event.series().map(SeriesDay::series).orElse(event.id());
  }

  private void presences(UUID column, Occurrences.Time time) {
    boolean held = mark(time) == EventMark.HELD;
    Event event = time.event();
    Map<UUID, Integer> counts = new LinkedHashMap<>();
    Set<UUID> organizers = new HashSet<>();
    event.venue().host().flatMap(OrganizationName::id).ifPresent(organizers::add);
    for (EventOrganization one : event.organizations()) {
      if (one.organization().id().isEmpty()) continue;
      UUID id = one.organization().id().get();
      if (one.role() == EventOrganization.Role.ORGANIZER) organizers.add(id);
      counts.merge(id, one.people().total().orElse(0), Integer::sum);
    }
    organizers.forEach(id -> counts.putIfAbsent(id, 0));
    counts.keySet().retainAll(wanted);
    counts.forEach(
        (id, count) -> {
          Spot spot = new Spot(id, column);
          Set<String> names = named.getOrDefault(new Spot(id, event.id()), Set.of());
          int people = Math.max(count, names.size());
          presences.merge(
              spot,
              new Presence(organizers.contains(id), held ? 1 : 0, held ? 0 : 1, held ? people : 0),
              Presence::and);
          if (held && !names.isEmpty()) {
            guests.computeIfAbsent(spot, at -> new HashSet<>()).addAll(names);
          }
        });
  }

  private Gathering gathering(Column column) {
    List<Occurrences.Time> times = column.times();
    int held = (int) times.stream().filter(time -> mark(time) == EventMark.HELD).count();
    long took = organizations.stream().filter(one -> took(new Spot(one.id(), column.id()))).count();
    return new Gathering(
        column.id(),
        column.event().title(),
        column.event().nature().form(),
        times.getFirst().when().date(),
        held > 0 ? EventMark.HELD : mark(times.getFirst()),
        times.size(),
        held,
        (int) took);
  }

  private boolean took(Spot spot) {
    Presence there = presences.get(spot);
    return there != null && there.took();
  }

  private Member member(Organization one, List<Column> columns) {
    int events = 0;
    int visits = 0;
    int people = 0;
    int ahead = 0;
    for (Column column : columns) {
      Presence there = presences.get(new Spot(one.id(), column.id()));
      if (there == null) continue;
      if (there.took()) events++;
      else ahead++;
      visits += there.held();
      people += there.people();
    }
    return new Member(one, events, visits, people, ahead);
  }
}
