package zveno.reporting.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import zveno.events.Event;
import zveno.events.EventOrganization;
import zveno.events.EventOrganization.Role;
import zveno.events.EventStatus;
import zveno.events.Headcount;
import zveno.events.time.PartialDate;
import zveno.reports.events.EventsTotals;
import zveno.text.Messages;

/// Which events are counted in the figures under a table of events.
///
/// @param districts of organisations
/// @param today the day to which a plan is due
record EventsCount(
    List<Event> events,
    Map<UUID, String> districts,
    LocalDate today,
    PlanWords words,
    Messages messages) {

  EventsTotals totals() {
    return new EventsTotals(
        events.size(),
        with(EventStatus.HELD),
        with(EventStatus.MOVED),
        with(EventStatus.CANCELLED),
        completion(),
        sum(Headcount::total),
        sum(Headcount::teachers),
        sum(Headcount::pupils),
        sum(Headcount::parents),
        (int) visits().stream().map(one -> one.organization().name()).distinct().count(),
        visits().size(),
        districts(visits()).size(),
        events.stream().flatMap(event -> doubts(event).stream()).toList());
  }

  private int with(EventStatus status) {
    return those(status).size();
  }

  List<Event> those(EventStatus status) {
    return events.stream().filter(event -> event.state().status() == status).toList();
  }

  /// Those that have a number of people.
  List<Event> counted(Function<Headcount, OptionalInt> number) {
    return events.stream().filter(event -> number.apply(event.actual()).orElse(0) > 0).toList();
  }

  /// Those in which organisations took part.
  List<Event> visited() {
    return events.stream().filter(event -> !event.those(Role.PARTICIPANT).isEmpty()).toList();
  }

  /// Those whose organisations come from a district that is known.
  List<Event> placed() {
    return events.stream()
        .filter(event -> !districts(event.those(Role.PARTICIPANT)).isEmpty())
        .toList();
  }

  private int sum(Function<Headcount, OptionalInt> number) {
    return events.stream().mapToInt(event -> number.apply(event.actual()).orElse(0)).sum();
  }

  private List<EventOrganization> visits() {
    return events.stream().flatMap(event -> event.those(Role.PARTICIPANT).stream()).toList();
  }

  /// Of what was planned up to today and not called off by agreement; what was never in the plan
  /// counts apart.
  private EventsTotals.Completion completion() {
    List<Event> due = due();
    long held = due.stream().filter(EventsCount::isHeld).count();
    return new EventsTotals.Completion((int) held, due.size(), extra().size());
  }

  List<Event> due() {
    return events.stream()
        .filter(event -> !words.isExtra(event) && isDue(event))
        .filter(e -> e.state().status() != EventStatus.CANCELLED || !words.isAgreed(e))
        .toList();
  }

  List<Event> extra() {
    return events.stream().filter(e -> isHeld(e) && words.isExtra(e)).toList();
  }

  private static boolean isHeld(Event event) {
    return event.state().status() == EventStatus.HELD;
  }

  /// An event that was moved was due when it was planned first.
  private boolean isDue(Event event) {
    Optional<PartialDate> planned =
        event.moves().isEmpty()
            ? event.when().date()
            : event.moves().getFirst().from().date().or(() -> event.when().date());
    return planned.filter(date -> !date.last().isAfter(today)).isPresent();
  }

  /// The names of the districts that organisations come from, in order.
  List<String> districts(List<EventOrganization> organizations) {
    TreeSet<String> names = new TreeSet<>();
    for (EventOrganization one : organizations) {
      one.organization().id().map(id -> districts.getOrDefault(id, "")).ifPresent(names::add);
    }
    names.remove("");
    return List.copyOf(names);
  }

  /// Numbers that were written and do not agree with what follows from the rest.
  private List<String> doubts(Event event) {
    List<String> doubts = new ArrayList<>();
    OptionalInt written = event.yield().districts();
    int derived = districts(event.those(Role.PARTICIPANT)).size();
    if (written.isPresent() && derived > 0 && written.getAsInt() != derived) {
      doubts.add(doubt("reporting.doubt.districts", event, written.getAsInt(), derived));
    }
    Headcount people = event.actual();
    int parts =
        people.teachers().orElse(0) + people.pupils().orElse(0) + people.parents().orElse(0);
    if (people.all().isPresent() && parts > people.all().getAsInt()) {
      doubts.add(doubt("reporting.doubt.people", event, people.all().getAsInt(), parts));
    }
    return doubts;
  }

  private String doubt(String key, Event event, int written, int derived) {
    return messages.get(key, event.title(), written, derived);
  }
}
