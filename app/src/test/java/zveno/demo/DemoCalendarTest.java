package zveno.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zveno.events.Attendance.Person;
import zveno.events.Event;
import zveno.events.EventMark;
import zveno.events.EventSeries;
import zveno.events.EventStatus;
import zveno.events.Occurrences;
import zveno.events.calendar.Clash;
import zveno.events.calendar.Clashes;
import zveno.events.calendar.Entries;
import zveno.events.calendar.Entry;
import zveno.events.calendar.Span;
import zveno.events.days.FreeDays;
import zveno.events.time.Precision;
import zveno.partners.Organization;
import zveno.partners.Partner;
import zveno.settings.SchoolYear;
import zveno.settings.SchoolYears;

class DemoCalendarTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
  private static final SchoolYears YEARS =
      new SchoolYears(SchoolYears.SEPTEMBER, OptionalInt.empty());
  private static final FreeDays FREE = FreeDays.shipped(YEARS);

  private final DemoCalendar calendar = on(TODAY);

  private static DemoCalendar on(LocalDate today) {
    return DemoCalendar.on(today, DemoDistrict.on(today));
  }

  @Test
  void yearHasTwoHundredEventsInEveryState() {
    assertThat(calendar.events()).filteredOn(event -> event.series().isEmpty()).hasSize(205);
    assertThat(marks(calendar, TODAY))
        .isEqualTo(
            new TreeMap<>(
                Map.of(
                    EventMark.HELD, 75L,
                    EventMark.PLANNED, 133L,
                    EventMark.MOVED, 4L,
                    EventMark.CANCELLED, 5L,
                    EventMark.UNMARKED, 3L)));
  }

  @Test
  void everyPrecisionModeKindAndLevelOfTheDistrictOccurs() {
    assertThat(calendar.events().stream().map(e -> e.when().date().orElseThrow().precision()))
        .contains(Precision.values());
    assertThat(
            calendar.events().stream()
                .map(e -> e.nature().form())
                .filter(form -> !form.isEmpty())
                .distinct())
        .hasSizeGreaterThan(24);
    assertThat(calendar.events()).allMatch(e -> e.nature().kind().isPresent());
    assertThat(calendar.events()).allMatch(e -> !e.responsible().isEmpty());
    assertThat(calendar.events().stream().flatMap(e -> e.nature().significance().stream()))
        .contains(zveno.events.Significance.values());
    assertThat(calendar.events()).filteredOn(e -> e.yield().links().isEmpty()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-09-01",
        "2026-12-31",
        "2027-02-28",
        "2027-08-31",
        "2028-02-29",
        "2031-05-09"
      })
  void everyStateIsThereOnAnyDayAndNothingIsOnADayOff(LocalDate today) {
    DemoCalendar then = on(today);
    assertThat(marks(then, today).keySet()).containsExactlyInAnyOrder(EventMark.values());
    SchoolYear year = YEARS.of(today);
    for (Event event : then.events()) {
      boolean exact = event.when().date().orElseThrow().precision().isExact();
      LocalDate first = event.when().date().orElseThrow().first();
      if (exact) assertThat(FREE.isOff(first)).as("%s %s", event.title(), first).isFalse();
      if (!near(first, today))
        assertThat(year.holds(first)).as("%s %s", event.title(), first).isTrue();
      boolean over = event.when().date().orElseThrow().isOver(today);
      if (event.state().status() == EventStatus.HELD) assertThat(over).isTrue();
      if (!over) assertThat(event.actual().total()).isEmpty();
    }
  }

  @Test
  void seriesHaveTimesOfTheirOwnAndTimesToCome() {
    assertThat(calendar.series()).hasSize(3);
    List<Occurrences.Time> times = times(calendar, TODAY);
    for (EventSeries series : calendar.series()) {
      List<Occurrences.Time> of =
          times.stream()
              .filter(
                  t -> t.event().series().filter(s -> s.series().equals(series.id())).isPresent())
              .toList();
      assertThat(of).hasSizeGreaterThan(6);
      assertThat(of).anyMatch(t -> t.event().state().status() == EventStatus.HELD);
      assertThat(of).anyMatch(t -> t.original().isPresent());
    }
  }

  @Test
  void methodistAndRoomAreWantedTwice() {
    List<Clash> clashes = Clashes.of(entries());
    assertThat(clashes.stream().map(clash -> clash.kind() + " " + clash.what()))
        .contains("METHODIST Соколова Е. А.", "PLACE ИМЦ Заречного района, кабинет 12");
  }

  @Test
  void someSchoolsTookPartInNothing() {
    Set<UUID> came = new HashSet<>();
    for (Event event : calendar.events()) {
      event.organizations().forEach(o -> came.add(o.organization().id().orElseThrow()));
    }
    List<String> never =
        DemoDistrict.on(TODAY).partners().stream()
            .map(Partner::organization)
            .filter(o -> !o.levels().isEmpty() && Integer.parseInt(o.number()) < 944)
            .filter(o -> !came.contains(o.id()))
            .map(Organization::number)
            .toList();
    assertThat(never).containsExactlyInAnyOrder("906", "917", "926", "931", "935", "942", "943");
  }

  @Test
  void idsAreTheSameOnEveryDayAndNeverTwice() {
    Set<UUID> ids = ids(calendar);
    assertThat(ids).hasSize(calendar.events().size() + organizations(calendar));
    assertThat(ids(on(TODAY.plusDays(60)))).containsAll(ids);
    assertThat(ids).allMatch(DemoIds::has);
  }

  @Test
  void namesOfThoseWhoCameAgreeWithTheNumbers() {
    assertThat(calendar.people()).hasSize(3);
    calendar
        .people()
        .forEach(
            (id, people) -> {
              Event event =
                  calendar.events().stream()
                      .filter(e -> e.id().equals(id))
                      .findFirst()
                      .orElseThrow();
              assertThat(event.actual().teachers()).hasValue(people.size());
              assertThat(people.stream().map(Person::name)).doesNotHaveDuplicates();
            });
  }

  @Test
  void titlesAreDifferentAndMethodistsKnown() {
    List<String> titles =
        calendar.events().stream()
            .filter(e -> e.series().flatMap(s -> s.day()).isEmpty())
            .map(Event::title)
            .toList();
    assertThat(titles).doesNotHaveDuplicates().noneMatch(title -> title.contains("№ "));
    Set<String> known =
        calendar.methodists().stream().map(m -> m.name()).collect(Collectors.toSet());
    assertThat(calendar.events().stream().flatMap(e -> e.responsible().stream()).distinct())
        .containsExactlyInAnyOrderElementsOf(known);
  }

  private List<Entry> entries() {
    Map<UUID, EventSeries> series =
        calendar.series().stream().collect(Collectors.toMap(EventSeries::id, one -> one));
    return new Entries(new Occurrences(series, FREE), TODAY)
        .of(calendar.events(), Span.of(Span.Kind.YEAR, TODAY, YEARS));
  }

  private static boolean near(LocalDate day, LocalDate today) {
    return Math.abs(java.time.temporal.ChronoUnit.DAYS.between(day, today)) < 22;
  }

  private static TreeMap<EventMark, Long> marks(DemoCalendar calendar, LocalDate today) {
    return calendar.events().stream()
        .map(event -> EventMark.of(event, today))
        .collect(groupingBy(mark -> mark, TreeMap::new, counting()));
  }

  private static List<Occurrences.Time> times(DemoCalendar calendar, LocalDate today) {
    SchoolYear year = YEARS.of(today);
    Map<UUID, EventSeries> series =
        calendar.series().stream().collect(Collectors.toMap(EventSeries::id, one -> one));
    return new Occurrences(series, FREE).between(calendar.events(), year.from(), year.to());
  }

  private static Set<UUID> ids(DemoCalendar calendar) {
    return calendar.events().stream()
        .flatMap(e -> Stream.concat(Stream.of(e.id()), e.organizations().stream().map(o -> o.id())))
        .collect(Collectors.toSet());
  }

  private static int organizations(DemoCalendar calendar) {
    return calendar.events().stream().mapToInt(e -> e.organizations().size()).sum();
  }
}
