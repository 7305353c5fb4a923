package zveno.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import zveno.demo.DemoTable.Row;
import zveno.events.Attendance.Person;
import zveno.events.Event;
import zveno.events.EventSeries;
import zveno.events.EventStatus;
import zveno.events.OrganizationName;
import zveno.events.days.FreeDays;
import zveno.partners.LegalBasis;
import zveno.partners.Organization;
import zveno.partners.Partner;
import zveno.settings.SchoolYears;

/// The school year of the demo district: events in every state, of known and of vaguely known days,
/// some of which repeat; two methodists who are wanted twice; schools that took part in nothing.
///
/// @param people who came to some of the events, by event
public record DemoCalendar(
    List<Methodist> methodists,
    List<EventSeries> series,
    List<Event> events,
    Map<UUID, List<Person>> people) {
  public DemoCalendar {
    methodists = List.copyOf(methodists);
    series = List.copyOf(series);
    events = List.copyOf(events);
    people = Map.copyOf(people);
  }

  /// A value of the list of methodists.
  public record Methodist(UUID id, String name) {}

  /// The calendar on a day: states and the nearest events are laid around it, ids are the same on
  /// every day.
  public static DemoCalendar on(LocalDate today, DemoDistrict district) {
    SchoolYears years = new SchoolYears(SchoolYears.SEPTEMBER, OptionalInt.empty());
    DemoDates dates = new DemoDates(new DemoDay(today), today, FreeDays.shipped(years));
    Map<UUID, String> names = names(district);
    DemoEventRows rows =
        new DemoEventRows(
            dates, number -> names.getOrDefault(DemoIds.of(DemoIds.Kind.ORGANIZATION, number), ""));
    DemoSeries repeating = new DemoSeries(rows, dates);
    Map<Integer, Row> repeats = new HashMap<>();
    DemoTable.load("series").forEach(row -> repeats.put(row.number(), row));
    List<EventSeries> series = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    for (Row row : DemoTable.load("events")) {
      Optional<Row> repeat = Optional.ofNullable(repeats.get(row.number()));
      if (repeat.isEmpty()) {
        events.add(rows.event(row));
        continue;
      }
      EventSeries one = repeating.series(repeat.get());
      series.add(one);
      events.addAll(repeating.events(row, one, repeat.get()));
    }
    LocalDate kept = years.in(years.of(today).from().getYear() + 1).to();
    return new DemoCalendar(named(), series, events, came(events, names, kept));
  }

  private static List<Methodist> named() {
    return DemoTable.load("methodists").stream()
        .map(
            row ->
                new Methodist(DemoIds.of(DemoIds.Kind.METHODIST, row.number()), row.text("name")))
        .toList();
  }

  private static Map<UUID, String> names(DemoDistrict district) {
    Map<UUID, String> names = new HashMap<>();
    names.put(district.ours().id(), district.ours().callName());
    for (Partner partner : district.partners()) {
      Organization organization = partner.organization();
      names.put(organization.id(), organization.callName());
    }
    return names;
  }

  /// Names are kept of what was held only.
  private static Map<UUID, List<Person>> came(
      List<Event> events, Map<UUID, String> names, LocalDate kept) {
    Map<UUID, List<Person>> people = new LinkedHashMap<>();
    for (Row row : DemoTable.load("people")) {
      UUID event = DemoIds.of(DemoIds.Kind.EVENT, DemoEventRows.number(row));
      boolean held =
          events.stream()
              .anyMatch(one -> one.id().equals(event) && one.state().status() == EventStatus.HELD);
      if (!held) continue;
      List<Person> known = people.computeIfAbsent(event, id -> new ArrayList<>());
      UUID from = DemoIds.of(DemoIds.Kind.ORGANIZATION, Integer.parseInt(row.text("organization")));
      known.add(
          new Person(
              DemoIds.below(event, DemoIds.Kind.EVENT_PERSON, known.size()),
              row.text("name"),
              row.text("position"),
              new OrganizationName(Optional.of(from), names.getOrDefault(from, "")),
              Optional.of(LegalBasis.DUTIES),
              Optional.of(kept)));
    }
    return people;
  }
}
