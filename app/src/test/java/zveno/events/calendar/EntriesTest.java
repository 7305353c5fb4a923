package zveno.events.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import zveno.events.Event;
import zveno.events.EventMark;
import zveno.events.EventMove;
import zveno.events.EventNature;
import zveno.events.EventOrganization;
import zveno.events.EventSeries;
import zveno.events.EventState;
import zveno.events.EventStatus;
import zveno.events.EventWhen;
import zveno.events.EventYield;
import zveno.events.Headcount;
import zveno.events.Occurrences;
import zveno.events.OrganizationName;
import zveno.events.SeriesDay;
import zveno.events.Venue;
import zveno.events.time.DayTimes;
import zveno.events.time.PartialDate;

class EntriesTest {
  private static final UUID SERIES = new UUID(3, 3);
  private static final Span NOVEMBER = Span.of(Span.Kind.MONTH, SampleYear.TODAY, SampleYear.YEARS);

  private static EventWhen when(String first, String last) {
    return new EventWhen(
        Optional.of(PartialDate.range(LocalDate.parse(first), LocalDate.parse(last))),
        Optional.of(DayTimes.from(LocalTime.of(14, 0))),
        "");
  }

  private static Event event(
      int id, EventWhen when, EventStatus status, Optional<SeriesDay> series, EventMove... moves) {
    return new Event(
        new UUID(1, id),
        "Занятие " + id,
        when,
        new Venue(
            Optional.of(new OrganizationName(Optional.empty(), "МБОУ «СОШ № 901»")),
            "Кабинет 12",
            "",
            ""),
        new EventNature("", "", Optional.empty(), "обучение", Optional.empty(), Set.of(), ""),
        List.of("Соколова Е. В."),
        List.of(),
        new EventState(status, ""),
        Headcount.UNKNOWN,
        Headcount.UNKNOWN,
        List.of(
            new EventOrganization(
                new UUID(2, id),
                new OrganizationName(Optional.empty(), "МБОУ «СОШ № 902»"),
                EventOrganization.Role.ORGANIZER,
                Headcount.UNKNOWN)),
        new EventYield("", "", "", "", List.of(), OptionalInt.empty(), ""),
        series,
        "",
        List.of(moves));
  }

  private static Event event(int id, String day, EventStatus status, EventMove... moves) {
    return event(id, when(day, day), status, Optional.empty(), moves);
  }

  private static List<Entry> of(Map<UUID, EventSeries> series, Event... events) {
    return new Entries(new Occurrences(series, SampleYear.FREE), SampleYear.TODAY)
        .of(List.of(events), NOVEMBER);
  }

  @Test
  void anEventHasWhatTheCalendarShows() {
    Entry entry = of(Map.of(), event(1, "2026-11-24", EventStatus.PLANNED)).getFirst();
    assertThat(entry)
        .isEqualTo(
            new Entry(
                new Entry.Key(new UUID(1, 1), Optional.empty()),
                "Занятие 1",
                Optional.of(PartialDate.day(LocalDate.of(2026, 11, 24))),
                "",
                Optional.of(DayTimes.from(LocalTime.of(14, 0))),
                EventMark.PLANNED,
                "обучение",
                List.of("Соколова Е. В."),
                "МБОУ «СОШ № 901», Кабинет 12",
                List.of("МБОУ «СОШ № 902»")));
  }

  @Test
  void whatIsOverAndUnmarkedWaits() {
    EventMove moved = new EventMove(when("2026-11-02", "2026-11-02"), "");
    assertThat(
            of(
                Map.of(),
                event(1, "2026-11-21", EventStatus.PLANNED),
                event(2, "2026-11-22", EventStatus.PLANNED),
                event(3, "2026-11-21", EventStatus.MOVED, moved),
                event(4, "2026-11-24", EventStatus.MOVED, moved),
                event(5, "2026-11-21", EventStatus.HELD),
                event(6, "2026-11-21", EventStatus.CANCELLED),
                event(7, "2026-12-01", EventStatus.PLANNED)))
        .extracting(Entry::state)
        .containsExactly(
            EventMark.UNMARKED,
            EventMark.UNMARKED,
            EventMark.HELD,
            EventMark.CANCELLED,
            EventMark.PLANNED,
            EventMark.MOVED);
  }

  @Test
  void whatRepeatsIsThereEachTimeAndWhatBecameOfOneIsInItsPlace() {
    EventSeries weekly =
        new EventSeries(
            SERIES,
            "FREQ=WEEKLY;BYDAY=WE",
            "",
            true,
            false,
            Optional.empty(),
            List.of(LocalDate.of(2026, 11, 18)),
            List.of(
                new EventSeries.Extra(
                    LocalDate.of(2026, 11, 27), Optional.of(LocalTime.of(9, 0)))));
    Event master =
        event(
            1,
            when("2026-10-21", "2026-10-21"),
            EventStatus.PLANNED,
            Optional.of(new SeriesDay(SERIES, Optional.empty())));
    Event moved =
        event(
            2,
            when("2026-11-12", "2026-11-12"),
            EventStatus.HELD,
            Optional.of(new SeriesDay(SERIES, Optional.of(LocalDate.of(2026, 11, 11)))));
    assertThat(of(Map.of(SERIES, weekly), master, moved))
        .extracting(
            entry -> entry.key().day(),
            Entry::first,
            Entry::state,
            entry -> entry.times().map(DayTimes::text).orElse(""))
        // The fourth is a holiday, the eleventh became the twelfth, the eighteenth is left out.
        .containsExactly(
            tuple(Optional.empty(), LocalDate.of(2026, 11, 12), EventMark.HELD, "14:00"),
            tuple(
                Optional.of(LocalDate.of(2026, 11, 25)),
                LocalDate.of(2026, 11, 25),
                EventMark.PLANNED,
                "14:00"),
            tuple(
                Optional.of(LocalDate.of(2026, 11, 27)),
                LocalDate.of(2026, 11, 27),
                EventMark.PLANNED,
                "09:00"));
  }

  @Test
  void aVagueOneIsThereAndTouchesTheSpan() {
    Event month =
        event(
            1,
            EventWhen.of(PartialDate.month(YearMonth.of(2026, 11))),
            EventStatus.PLANNED,
            Optional.empty());
    Event other =
        event(
            2,
            EventWhen.of(PartialDate.month(YearMonth.of(2026, 12))),
            EventStatus.PLANNED,
            Optional.empty());
    assertThat(of(Map.of(), month, other))
        .extracting(Entry::title, Entry::isExact)
        .containsExactly(tuple("Занятие 1", false));
  }
}
