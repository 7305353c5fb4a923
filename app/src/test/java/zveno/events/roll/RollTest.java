package zveno.events.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zveno.events.Event;
import zveno.events.EventMove;
import zveno.events.EventNature;
import zveno.events.EventSeries;
import zveno.events.EventState;
import zveno.events.EventStatus;
import zveno.events.EventWhen;
import zveno.events.EventYield;
import zveno.events.Headcount;
import zveno.events.SeriesDay;
import zveno.events.Venue;
import zveno.events.calendar.SampleYear;
import zveno.events.roll.Rolled.Note;
import zveno.events.series.Series;
import zveno.events.time.PartialDate;
import zveno.settings.SchoolYear;

class RollTest {
  private static final SchoolYear OLD = SampleYear.YEARS.in(2026);
  private static final SchoolYear NEW = SampleYear.YEARS.in(2027);
  private static final YearShift SHIFT = new YearShift(OLD, NEW);

  @ParameterizedTest
  @CsvSource({
    // first, second, fourth weekday
    "2026-09-01, 2027-09-07",
    "2026-10-13, 2027-10-12",
    "2026-09-22, 2027-09-28",
    "2027-02-26, 2028-02-25",
    "2027-08-31, 2028-08-29",
    // a fifth one in both years, in the old one alone
    "2027-05-31, 2028-05-29",
    "2026-09-29, 2027-09-28",
  })
  void a_day_keeps_weekday_and_month(LocalDate day, LocalDate there) {
    assertThat(SHIFT.day(day)).isEqualTo(there);
    assertThat(there.getDayOfWeek()).isEqualTo(day.getDayOfWeek());
  }

  @Test
  void every_day_of_ten_years_stays_in_its_month_on_its_weekday_and_in_order() {
    for (int year = 2020; year < 2030; year++) {
      YearShift shift = new YearShift(SampleYear.YEARS.in(year), SampleYear.YEARS.in(year + 1));
      shift
          .from()
          .from()
          .datesUntil(shift.to().from())
          .forEach(
              day -> {
                LocalDate there = shift.day(day);
                assertThat(YearMonth.from(there)).isEqualTo(YearMonth.from(day).plusYears(1));
                assertThat(there.getDayOfWeek()).isEqualTo(day.getDayOfWeek());
                LocalDate week = day.plusWeeks(1);
                if (week.getMonth() != day.getMonth()) return;
                assertThat(shift.day(week)).isAfterOrEqualTo(there);
                assertThat(shift.day(week).equals(there)).isEqualTo(shift.hasNoFifth(week));
              });
    }
  }

  @Test
  void a_year_that_begins_within_a_month_keeps_its_days() {
    SchoolYear old = new SchoolYear(day("2026-08-15"), day("2027-08-14"));
    SchoolYear now = new SchoolYear(day("2027-08-15"), day("2028-08-14"));

    // the third Saturday is 14 August in 2027, which is still the year before
    YearShift shift = new YearShift(old, now);
    assertThat(shift.day(day("2026-08-15"))).isEqualTo(day("2027-08-21"));
    // the second Tuesday is 8 August
    assertThat(shift.day(day("2027-08-10"))).isEqualTo(day("2028-08-08"));
  }

  @Test
  void vague_days_stay_as_vague_as_they_are() {
    assertThat(SHIFT.of(range("2026-09-28", "2026-09-30")))
        .isEqualTo(range("2027-09-27", "2027-09-29"));
    assertThat(SHIFT.of(range("2026-09-01", "2026-09-02")))
        .isEqualTo(range("2027-09-07", "2027-09-08"));
    assertThat(SHIFT.of(range("2026-09-01", "2027-05-31")))
        .isEqualTo(range("2027-09-07", "2028-05-29"));
    assertThat(SHIFT.of(PartialDate.month(YearMonth.of(2027, 2))))
        .isEqualTo(PartialDate.month(YearMonth.of(2028, 2)));
    assertThat(SHIFT.of(PartialDate.quarter(2026, 4))).isEqualTo(PartialDate.quarter(2027, 4));
    assertThat(SHIFT.of(PartialDate.half(OLD, 1))).isEqualTo(PartialDate.half(NEW, 1));
    assertThat(SHIFT.of(PartialDate.half(OLD, 2))).isEqualTo(PartialDate.half(NEW, 2));
    assertThat(SHIFT.of(PartialDate.year(OLD))).isEqualTo(PartialDate.year(NEW));
  }

  @Test
  void what_falls_on_a_free_day_is_noted_with_the_next_working_one() {
    // in 2027 the first Thursday of November is a holiday in the autumn vacation
    Rolled one = only(event("Семинар", "2026-11-05"));

    assertThat(one.to()).isEqualTo(when("2027-11-04"));
    assertThat(one.notes()).containsExactlyInAnyOrder(Note.DAY_OFF, Note.VACATION);
    assertThat(one.when(true)).isEqualTo(when("2027-11-08"));
    assertThat(one.when(false)).isEqualTo(when("2027-11-04"));
    assertThat(one.isUsual()).isTrue();
  }

  @Test
  void what_was_on_a_free_day_stays_on_one() {
    Rolled saturday = only(event("Турнир", "2026-10-10"));

    assertThat(saturday.to()).isEqualTo(when("2027-10-09"));
    assertThat(saturday.notes()).containsExactly(Note.DAY_OFF_TOO);
    assertThat(saturday.workday()).isEmpty();
    assertThat(only(event("Лагерь", "2027-06-15")).notes()).isEmpty();
  }

  @Test
  void the_cancelled_the_moved_and_the_doubled_are_told() {
    Rolled cancelled = only(with(event("Семинар", "2026-10-13"), EventStatus.CANCELLED, List.of()));
    assertThat(cancelled.notes()).containsExactly(Note.CANCELLED);
    assertThat(cancelled.isUsual()).isFalse();

    EventMove move = new EventMove(when("2026-10-06"), "");
    Rolled moved = only(with(event("Семинар", "2026-10-13"), EventStatus.MOVED, List.of(move)));
    assertThat(moved.notes()).containsExactly(Note.MOVED);
    assertThat(moved.isUsual()).isTrue();

    List<Rolled> two =
        roll(event("Совещание", "2026-09-22"), event("Совещание", "2026-09-29")).events();
    assertThat(two.get(0).notes()).isEmpty();
    assertThat(two.get(1).notes()).containsExactlyInAnyOrder(Note.NO_FIFTH, Note.TWICE);
    assertThat(two.get(1).isUsual()).isFalse();
  }

  @Test
  void what_the_new_year_has_already_is_not_doubled() {
    Event old = event("Семинар «Чтение»", "2026-10-13");
    Event same = event("семинар Чтение", "2027-10-12");
    assertThat(roll(old, same).events().getFirst().isPresent()).isTrue();
    assertThat(roll(old, event("Семинар «Чтение»", "2027-10-13")).events().getFirst().isPresent())
        .isFalse();

    EventMove move = new EventMove(when("2027-10-12"), "");
    Event wentOn = with(event("Семинар «Чтение»", "2027-12-01"), EventStatus.MOVED, List.of(move));
    assertThat(roll(old, wentOn).events().getFirst().isPresent()).isTrue();

    // it was put on the working day when it was carried over
    Event shifted = event("Форум", "2027-11-08");
    assertThat(roll(event("Форум", "2026-11-05"), shifted).events().getFirst().isPresent())
        .isTrue();
  }

  @Test
  void other_years_and_what_has_no_date_are_left_alone() {
    Event undated = event("Когда-нибудь", "2026-10-13").on(EventWhen.UNKNOWN);
    Roll roll = roll(event("Раньше", "2026-08-31"), undated, event("Позже", "2027-09-01"));

    assertThat(roll.events()).isEmpty();
    assertThat(roll.undated()).isEqualTo(1);
  }

  @Test
  void a_series_keeps_its_rule_and_ends_on_the_same_weekday() {
    Rolled one = repeating("2026-10-06", "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270525");

    Series there = one.series().orElseThrow();
    assertThat(one.to()).isEqualTo(when("2027-10-05"));
    assertThat(there.rule().text()).isEqualTo("FREQ=WEEKLY;BYDAY=TU;UNTIL=20280523");
    assertThat(there.except()).isEmpty();
    assertThat(one.notes()).containsExactly(Note.SERIES);
    assertThat(there.start().getDayOfWeek()).isEqualTo(DayOfWeek.TUESDAY);
  }

  @ParameterizedTest
  @CsvSource({
    // two weekdays of each month; the last one, which is the fourth and then the fifth
    "2026-10-05, 'FREQ=MONTHLY;BYDAY=1MO,3MO;COUNT=8', 2027-10-04, 'FREQ=MONTHLY;BYDAY=1MO,3MO;COUNT=8'",
    "2026-11-24, 'FREQ=MONTHLY;BYDAY=-1TU;COUNT=6', 2027-11-30, 'FREQ=MONTHLY;BYDAY=-1TU;COUNT=6'",
    // dates stay dates
    "2026-10-15, 'FREQ=MONTHLY;BYMONTHDAY=15;UNTIL=20270515', 2027-10-15, 'FREQ=MONTHLY;BYMONTHDAY=15;UNTIL=20280515'",
    "2026-10-15, 'FREQ=MONTHLY;COUNT=3', 2027-10-15, 'FREQ=MONTHLY;COUNT=3'",
    "2026-10-13, 'FREQ=DAILY;COUNT=5', 2027-10-12, 'FREQ=DAILY;COUNT=5'",
    // begun the year before: what is in the old year
    "2026-05-05, 'FREQ=WEEKLY;UNTIL=20261027', 2027-09-07, 'FREQ=WEEKLY;UNTIL=20271026'",
  })
  void rules_go_along(String first, String rule, String there, String then) {
    Rolled one = repeating(first, rule);

    assertThat(one.to()).isEqualTo(when(there));
    assertThat(one.series().orElseThrow().rule().text()).isEqualTo(then);
  }

  @Test
  void a_series_without_an_end_goes_on_by_itself_and_a_foreign_rule_is_lost() {
    Roll endless = roll(kept("FREQ=WEEKLY"), ofSeries("2026-10-06", ""));
    assertThat(endless.events()).isEmpty();
    assertThat(endless.goingOn()).isEqualTo(1);

    Rolled foreign = repeating("2026-10-06", "FREQ=HOURLY;INTERVAL=48;COUNT=3");
    assertThat(foreign.to()).isEqualTo(when("2027-10-05"));
    assertThat(foreign.notes()).containsExactly(Note.RULE_LOST);
    assertThat(foreign.series()).isEmpty();
  }

  @Test
  void single_times_of_a_series_are_told_by_its_rule() {
    Roll roll =
        roll(
            kept("FREQ=WEEKLY;COUNT=3"),
            ofSeries("2026-10-06", ""),
            ofSeries("2026-10-15", "2026-10-13"));

    assertThat(roll.events()).hasSize(1);
  }

  private static Rolled repeating(String first, String rule) {
    return roll(kept(rule), ofSeries(first, "")).events().getFirst();
  }

  private static Rolled only(Event event) {
    return roll(event).events().getFirst();
  }

  private static Roll roll(Event... events) {
    return Roll.of(List.of(events), Map.of(), SHIFT, SampleYear.FREE);
  }

  private static Roll roll(EventSeries series, Event... events) {
    return Roll.of(List.of(events), Map.of(series.id(), series), SHIFT, SampleYear.FREE);
  }

  private static EventSeries kept(String rule) {
    return new EventSeries(
        new UUID(7, 7),
        rule,
        "",
        false,
        false,
        Optional.empty(),
        List.of(day("2026-10-20")),
        List.of());
  }

  private static Event ofSeries(String first, String original) {
    Optional<LocalDate> day = original.isEmpty() ? Optional.empty() : Optional.of(day(original));
    return event("Консультация", first, Optional.of(new SeriesDay(new UUID(7, 7), day)));
  }

  private static Event event(String title, String day) {
    return event(title, day, Optional.empty());
  }

  private static Event event(String title, String day, Optional<SeriesDay> series) {
    return new Event(
        UUID.nameUUIDFromBytes((title + day).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        title,
        when(day),
        new Venue(Optional.empty(), "", "", ""),
        new EventNature("", "", Optional.empty(), "", Optional.empty(), Set.of(), ""),
        List.of(),
        List.of(),
        new EventState(EventStatus.PLANNED, ""),
        Headcount.UNKNOWN,
        Headcount.UNKNOWN,
        List.of(),
        new EventYield("", "", "", "", List.of(), java.util.OptionalInt.empty(), ""),
        series,
        "",
        List.of());
  }

  private static Event with(Event event, EventStatus status, List<EventMove> moves) {
    return new Event(
        event.id(),
        event.title(),
        event.when(),
        event.venue(),
        event.nature(),
        event.responsible(),
        event.audience(),
        new EventState(status, ""),
        event.planned(),
        event.actual(),
        event.organizations(),
        event.yield(),
        event.series(),
        event.uid(),
        moves);
  }

  private static PartialDate range(String first, String last) {
    return PartialDate.range(day(first), day(last));
  }

  private static EventWhen when(String day) {
    return EventWhen.of(PartialDate.day(day(day)));
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
