package zveno.events.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import zveno.changes.Author;
import zveno.changes.store.JooqChangeJournal;
import zveno.database.BaseAddress;
import zveno.database.Database;
import zveno.database.Schema;
import zveno.events.Event;
import zveno.events.EventField;
import zveno.events.EventStatus;
import zveno.events.EventWhen;
import zveno.events.Membership;
import zveno.events.Occurrences;
import zveno.events.Reach;
import zveno.events.RepeatedEvent;
import zveno.events.days.FreeDays;
import zveno.events.days.KnownDays;
import zveno.events.days.ProductionCalendar;
import zveno.events.days.SchoolCalendar;
import zveno.events.series.Ending;
import zveno.events.series.Frequency;
import zveno.events.series.Repeat;
import zveno.events.series.Skip;
import zveno.events.time.PartialDate;
import zveno.settings.SchoolYear;
import zveno.settings.SchoolYears;

class JooqSeriesTest {
  private static final SchoolYears YEARS = new SchoolYears(MonthDay.of(9, 1), OptionalInt.empty());
  private static final SchoolYear YEAR = YEARS.in(2026);
  private static final FreeDays FREE =
      new KnownDays(ProductionCalendar.of(List.of()), YEARS, SchoolCalendar::estimated);

  private final Database database = Schema.open(BaseAddress.memory());
  private final JooqChangeJournal journal =
      new JooqChangeJournal(
          database,
          () -> new Author("Петрова", new UUID(1, 2)),
          Clock.fixed(Instant.parse("2026-11-22T07:42:00Z"), ZoneOffset.UTC));
  private final JooqEvents events = new JooqEvents(database, journal, () -> YEAR, "мероприятие");
  private final JooqSeries series = new JooqSeries(database, journal, () -> YEAR);
  private final UUID event =
      events
          .add(
              Map.of(
                  EventField.TITLE, "Семинар",
                  EventField.START, "06.10.2026",
                  EventField.TIME, "14:00",
                  EventField.RESPONSIBLE, "Соколова Е. А."))
          .event();

  JooqSeriesTest() {
    series.repeat(event, weekly(), new Skip(true, false), Optional.empty());
  }

  private static Repeat weekly() {
    return Repeat.every(1, Frequency.WEEKLY).ending(new Ending.Until(LocalDate.of(2026, 11, 10)));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void an_event_repeats_but_for_days_off() {
    series.repeat(
        event,
        Repeat.every(1, Frequency.DAILY).ending(new Ending.Until(LocalDate.of(2026, 10, 12))),
        new Skip(true, false),
        Optional.of(Membership.FIXED));
    assertThat(found(event).kept().membership()).contains(Membership.FIXED);
    assertThat(days()).containsExactly("10-06", "10-07", "10-08", "10-09", "10-12");
    assertThat(events.all()).hasSize(1);
  }

  @Test
  void only_this_one_moves_and_keeps_what_the_plan_says() throws Exception {
    UUID own =
        series.moveOne(
            event,
            LocalDate.of(2026, 10, 20),
            EventWhen.of(PartialDate.day(LocalDate.of(2026, 10, 22))),
            "карантин");
    assertThat(days()).containsExactly("10-06", "10-13", "10-22", "10-27", "11-03", "11-10");
    Event moved = events.find(own).orElseThrow();
    assertThat(moved.title()).isEqualTo("Семинар");
    assertThat(moved.responsible()).containsExactly("Соколова Е. А.");
    assertThat(moved.state().status()).isEqualTo(EventStatus.MOVED);
    assertThat(moved.moves()).hasSize(1);
    assertThat(moved.moves().getFirst().from().date())
        .contains(PartialDate.day(LocalDate.of(2026, 10, 20)));
    journal.undo();
    assertThat(days()).containsExactly("10-06", "10-13", "10-20", "10-27", "11-03", "11-10");
    assertThat(events.all()).hasSize(1);
  }

  @Test
  void one_that_was_moved_out_of_a_stretch_is_not_told_of_in_it() throws Exception {
    series.moveOne(
        event,
        LocalDate.of(2026, 10, 20),
        EventWhen.of(PartialDate.day(LocalDate.of(2026, 12, 1))),
        "карантин");
    assertThat(told(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)))
        .containsExactly("10-06", "10-13", "10-27");
    assertThat(told(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31)))
        .containsExactly("12-01");
  }

  @Test
  void what_has_no_day_is_told_of_last() {
    events.add(Map.of(EventField.TITLE, "Когда-нибудь", EventField.START, "скоро"));
    assertThat(told(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30)))
        .containsExactly("11-03", "11-10", "скоро");
  }

  private List<String> told(LocalDate from, LocalDate to) {
    return new Occurrences(events.series(), FREE)
        .between(events.between(from, to), from, to).stream()
            .map(Occurrences.Time::told)
            .map(
                one ->
                    one.when()
                        .date()
                        .map(date -> date.first().toString().substring(5))
                        .orElse(one.when().typed()))
            .toList();
  }

  @Test
  void this_and_the_following_move() throws Exception {
    UUID later = change("2026-10-27", Reach.FOLLOWING, EventField.START, "29.10");
    assertThat(days()).containsExactly("10-06", "10-13", "10-20");
    assertThat(days(later)).containsExactly("10-29", "11-05", "11-12");
    journal.undo();
    assertThat(days()).containsExactly("10-06", "10-13", "10-20", "10-27", "11-03", "11-10");
  }

  @Test
  void all_move_and_what_was_moved_goes_along() {
    series.moveOne(
        event,
        LocalDate.of(2026, 10, 20),
        EventWhen.of(PartialDate.day(LocalDate.of(2026, 10, 22))),
        "");
    series.leaveOut(event, LocalDate.of(2026, 10, 27));
    change("2026-10-13", Reach.ALL, EventField.START, "14.10");
    assertThat(days()).containsExactly("10-07", "10-14", "10-23", "11-11");
  }

  @Test
  void a_time_is_marked_left_out_and_the_rest_stands() {
    series.markOne(event, LocalDate.of(2026, 10, 6), EventStatus.HELD, "");
    series.leaveOut(event, LocalDate.of(2026, 10, 13));
    assertThat(days()).containsExactly("10-06", "10-20", "10-27", "11-03", "11-10");
    assertThat(found(event).own().getFirst().state().status()).isEqualTo(EventStatus.HELD);
    series.stop(event);
    assertThat(series.find(event)).isEmpty();
    assertThat(events.all()).hasSize(2);
  }

  @Test
  void one_time_says_something_else_and_takes_it_back_in_one_step() throws Exception {
    UUID own = change("2026-10-20", Reach.ONE, EventField.PLACE, "ауд. 7");
    assertThat(events.find(own).orElseThrow().venue().place()).isEqualTo("ауд. 7");
    assertThat(events.find(event).orElseThrow().venue().place()).isEmpty();
    assertThat(days()).containsExactly("10-06", "10-13", "10-20", "10-27", "11-03", "11-10");
    journal.undo();
    assertThat(events.all()).hasSize(1);
  }

  @Test
  void the_following_times_say_something_else_but_for_one_that_differed() throws Exception {
    UUID other = change("2026-11-03", Reach.ONE, EventField.PLACE, "ауд. 7");
    UUID named = change("2026-11-10", Reach.ONE, EventField.TITLE, "Итоги");
    UUID later = change("2026-10-27", Reach.FOLLOWING, EventField.PLACE, "ауд. 9");
    assertThat(days()).containsExactly("10-06", "10-13", "10-20");
    assertThat(days(later)).containsExactly("10-27", "11-03", "11-10");
    assertThat(place(later)).isEqualTo("ауд. 9");
    assertThat(place(other)).isEqualTo("ауд. 7");
    assertThat(place(named)).isEqualTo("ауд. 9");
    assertThat(place(event)).isEmpty();
    assertThat(events.find(named).orElseThrow().title()).isEqualTo("Итоги");
    journal.undo();
    assertThat(days()).containsExactly("10-06", "10-13", "10-20", "10-27", "11-03", "11-10");
    assertThat(events.all()).hasSize(3);
  }

  @Test
  void a_cell_of_the_table_is_meant_for_all_times() throws Exception {
    UUID own = change("2026-10-20", Reach.ONE, EventField.FORM, "вебинар");
    events.set(List.of(event), EventField.TITLE, "Школа молодого педагога");
    assertThat(events.find(own).orElseThrow().title()).isEqualTo("Школа молодого педагога");
    events.set(List.of(event), EventField.START, "07.10.2026");
    assertThat(days()).containsExactly("10-07", "10-14", "10-21", "10-28", "11-11");
    journal.undo();
    assertThat(days()).containsExactly("10-06", "10-13", "10-20", "10-27", "11-03", "11-10");
  }

  @Test
  void what_was_left_out_comes_back() {
    series.leaveOut(event, LocalDate.of(2026, 10, 20));
    assertThat(days()).doesNotContain("10-20");
    series.bringBack(event, LocalDate.of(2026, 10, 20));
    assertThat(days()).containsExactly("10-06", "10-13", "10-20", "10-27", "11-03", "11-10");
  }

  @Test
  void a_rule_of_two_days_of_the_month_is_not_moved_as_a_whole() {
    series.repeat(
        event, Repeat.every(1, Frequency.MONTHLY).onDays(6, 20), Skip.NOTHING, Optional.empty());
    Map<EventField, String> cells = Map.of(EventField.START, "21.10");
    assertThat(series.change(event, LocalDate.of(2026, 10, 20), Reach.ALL, cells)).isEmpty();
    assertThat(series.change(event, LocalDate.of(2026, 10, 20), Reach.FOLLOWING, cells)).isEmpty();
    assertThat(events.all()).hasSize(1);
  }

  private UUID change(String original, Reach reach, EventField field, String typed) {
    return series
        .change(event, LocalDate.parse(original), reach, Map.of(field, typed))
        .orElseThrow()
        .event();
  }

  private String place(UUID id) {
    return events.find(id).orElseThrow().venue().place();
  }

  private RepeatedEvent found(UUID id) {
    return series.find(id).orElseThrow();
  }

  private List<String> days() {
    return days(event);
  }

  private List<String> days(UUID id) {
    return found(id).times(YEAR.from(), YEAR.to(), FREE).stream()
        .map(time -> time.day().orElseThrow().toString().substring(5))
        .toList();
  }
}
