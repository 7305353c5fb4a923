package zveno.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import zveno.demo.DemoTable.Row;
import zveno.events.Event;
import zveno.events.EventKind;
import zveno.events.EventMode;
import zveno.events.EventMove;
import zveno.events.EventNature;
import zveno.events.EventOrganization;
import zveno.events.EventOrganization.Role;
import zveno.events.EventState;
import zveno.events.EventStatus;
import zveno.events.EventWhen;
import zveno.events.EventYield;
import zveno.events.Headcount;
import zveno.events.OrganizationName;
import zveno.events.Significance;
import zveno.events.Venue;
import zveno.events.time.DayTimes;
import zveno.events.time.PartialDate;

/// Lines of the demo's plan as events. What is over was held, with those who came, unless its line
/// says otherwise.
///
/// @param names what organisations are called, by their number in the tables
record DemoEventRows(DemoDates dates, Names names) {
  /// Events have room between their numbers for the single times of a series.
  private static final int STEP = 100;

  private static final Headcount NOBODY = Headcount.UNKNOWN;

  private static final String MOVED = "moved:";

  /// What an organisation is called.
  interface Names {
    String of(int number);
  }

  /// Who came from where.
  private record Came(int number, Headcount people) {
    static Came of(String cell) {
      List<OptionalInt> numbers =
          Arrays.stream(cell.split(":", -1))
              .map(n -> n.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(n)))
              .toList();
      return new Came(
          numbers.getFirst().orElseThrow(),
          new Headcount(OptionalInt.empty(), numbers.get(1), numbers.get(2), numbers.get(3)));
    }
  }

  static int number(Row row) {
    return row.number() * STEP;
  }

  Event event(Row row) {
    EventWhen when = when(row);
    String fate = row.text("fate");
    boolean over = when.date().orElseThrow().isOver(dates.today());
    EventStatus status = status(fate, over);
    List<EventMove> moves =
        fate.startsWith(MOVED)
            ? List.of(new EventMove(from(row, fate.substring(MOVED.length())), reason(row)))
            : List.of();
    return told(row, number(row), when, new EventState(status, reason(row, status)), moves);
  }

  static EventStatus status(String fate, boolean over) {
    if (fate.equals("cancelled")) return EventStatus.CANCELLED;
    if (fate.equals("unmarked")) return EventStatus.PLANNED;
    if (over) return EventStatus.HELD;
    return fate.startsWith("moved") ? EventStatus.MOVED : EventStatus.PLANNED;
  }

  private static String reason(Row row, EventStatus status) {
    return status == EventStatus.CANCELLED || status == EventStatus.MOVED ? reason(row) : "";
  }

  private static String reason(Row row) {
    return row.text("reason");
  }

  private EventWhen from(Row row, String token) {
    return new EventWhen(Optional.of(PartialDate.day(dates.worked(token))), times(row), "");
  }

  private EventWhen when(Row row) {
    return new EventWhen(Optional.of(dates.date(row.text("when"))), times(row), "");
  }

  private static Optional<DayTimes> times(Row row) {
    String times = row.text("time");
    if (times.isEmpty()) return Optional.empty();
    String[] ends = times.split("-", -1);
    return Optional.of(DayTimes.between(LocalTime.parse(ends[0]), LocalTime.parse(ends[1])));
  }

  /// An event of this line with a number, a time and a state of its own.
  Event told(Row row, int number, EventWhen when, EventState state, List<EventMove> moves) {
    boolean held = state.status() == EventStatus.HELD;
    List<Came> guests = row.list("guests").stream().map(Came::of).toList();
    UUID id = DemoIds.of(DemoIds.Kind.EVENT, number);
    return new Event(
        id,
        row.text("title"),
        when,
        new Venue(
            known(row.text("host")).map(Integer::valueOf).map(this::name),
            row.text("venue"),
            row.text("city"),
            ""),
        nature(row),
        row.list("responsible"),
        row.list("audience"),
        state,
        all(row.text("planned")),
        held ? actual(guests) : Headcount.UNKNOWN,
        organizations(id, row.list("organizers"), guests, held),
        new EventYield(
            row.text("expected"),
            held ? row.text("result") : "",
            row.text("product"),
            row.text("handouts"),
            row.list("links"),
            held ? number(row.text("districts")) : OptionalInt.empty(),
            row.text("note")),
        Optional.empty(),
        "",
        moves);
  }

  private static EventNature nature(Row row) {
    Set<Significance> significance =
        Arrays.stream(row.text("significance").split(" "))
            .filter(code -> !code.isEmpty())
            .map(Significance::valueOf)
            .collect(Collectors.toUnmodifiableSet());
    return new EventNature(
        row.text("form"),
        row.text("level"),
        known(row.text("mode")).map(EventMode::valueOf),
        row.text("direction"),
        known(row.text("kind")).map(EventKind::valueOf),
        significance,
        "");
  }

  private List<EventOrganization> organizations(
      UUID event, List<String> organizers, List<Came> guests, boolean held) {
    List<EventOrganization> all = new ArrayList<>();
    for (String organizer : organizers) {
      all.add(party(event, all.size(), Integer.parseInt(organizer), Role.ORGANIZER, NOBODY));
    }
    for (Came guest : guests) {
      Headcount people = held ? guest.people() : NOBODY;
      all.add(party(event, all.size(), guest.number(), Role.PARTICIPANT, people));
    }
    return all;
  }

  private EventOrganization party(
      UUID event, int place, int organization, Role role, Headcount people) {
    UUID id = DemoIds.below(event, DemoIds.Kind.EVENT_ORGANIZATION, place);
    return new EventOrganization(id, name(organization), role, people);
  }

  private OrganizationName name(int number) {
    UUID id = DemoIds.of(DemoIds.Kind.ORGANIZATION, number);
    return new OrganizationName(Optional.of(id), names.of(number));
  }

  private static Headcount actual(List<Came> guests) {
    return new Headcount(
        OptionalInt.empty(),
        sum(guests, came -> came.people().teachers().orElse(0)),
        sum(guests, came -> came.people().pupils().orElse(0)),
        sum(guests, came -> came.people().parents().orElse(0)));
  }

  private static OptionalInt sum(List<Came> guests, ToIntFunction<Came> number) {
    int sum = guests.stream().mapToInt(number).sum();
    return sum == 0 ? OptionalInt.empty() : OptionalInt.of(sum);
  }

  private static Headcount all(String planned) {
    return new Headcount(
        number(planned), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
  }

  private static OptionalInt number(String text) {
    return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
  }

  private static Optional<String> known(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /// A day as the time of an event of this line.
  EventWhen on(Row row, LocalDate day) {
    return new EventWhen(Optional.of(PartialDate.day(day)), times(row), "");
  }
}
