package zveno.events.ics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zveno.events.series.Ending;
import zveno.events.series.Frequency;
import zveno.events.series.NthWeekday;
import zveno.events.series.Repeat;
import zveno.events.series.UnsupportedRule;
import zveno.events.time.PartialDate;
import zveno.text.Messages;

class IcsReaderTest {
  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final String NEW_YORK =
      """
      BEGIN:VTIMEZONE
      TZID:Office
      BEGIN:STANDARD
      DTSTART:20071104T020000
      RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11
      TZOFFSETFROM:-0400
      TZOFFSETTO:-0500
      END:STANDARD
      BEGIN:DAYLIGHT
      DTSTART:20070311T020000
      RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3
      TZOFFSETFROM:-0500
      TZOFFSETTO:-0400
      END:DAYLIGHT
      END:VTIMEZONE
      """;

  @Test
  void an_event_is_read_with_all_that_is_said_of_it() {
    IcsEvent event =
        only(
            """
            UID:901@zveno
            DTSTART;TZID=Europe/Moscow:20260915T140000
            DTEND;TZID=Europe/Moscow:20260915T153000
            SUMMARY:Семинар\\, тема 1
            LOCATION:СОШ № 901
            DESCRIPTION:Первая строка\\nвторая
            ORGANIZER;CN="Аверина А. В.":mailto:averina@example.org
            STATUS:TENTATIVE
            CATEGORIES:семинар,наставничество
            """);

    assertThat(event)
        .isEqualTo(
            new IcsEvent(
                "901@zveno",
                Optional.empty(),
                "Семинар, тема 1",
                Optional.of(timed("2026-09-15", "14:00", "15:30")),
                Optional.empty(),
                "СОШ № 901",
                "Первая строка\nвторая",
                "Аверина А. В.",
                IcsStatus.TENTATIVE,
                List.of("семинар", "наставничество")));
    assertThat(problems("DTSTART:20260915T110000Z\nDTEND:20260915T120000Z\nSUMMARY:а")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DTSTART:20260915T110000Z|DTEND:20260915T123000Z",
        "DTSTART:20260915T140000|DTEND:20260915T153000",
        "DTSTART;TZID=Europe/Samara:20260915T150000|DTEND;TZID=Europe/Samara:20260915T163000",
        "DTSTART;TZID=Office:20260915T070000|DTEND;TZID=Office:20260915T083000",
        "DTSTART;TZID=Office:20260915T070000|DURATION:PT1H30M",
      })
  void every_zone_becomes_ours(String start, String end) {
    IcsCalendar read = read(NEW_YORK + event(start + "\n" + end + "\nSUMMARY:а\n"));

    assertThat(read.events().getFirst().time()).contains(timed("2026-09-15", "14:00", "15:30"));
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void a_zone_that_nobody_knows_is_named_once_and_the_time_is_local() {
    String event = "DTSTART;TZID=Nowhere:20260915T140000\nDTEND;TZID=Nowhere:20260915T150000\n";
    IcsCalendar read = read(event(event + "SUMMARY:а\n"));

    assertThat(read.events().getFirst().time()).contains(timed("2026-09-15", "14:00", "15:00"));
    assertThat(read.problems())
        .containsExactly(new IcsProblem(1, IcsFault.ZONE_UNKNOWN, "Nowhere"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DTEND;VALUE=DATE:20260918|2026-09-17",
        "DTEND;VALUE=DATE:20260916|2026-09-15",
        "DTEND;VALUE=DATE:20260915|2026-09-15",
        "DURATION:P3D|2026-09-17",
        "DURATION:PT86400S|2026-09-15",
        "TRANSP:OPAQUE|2026-09-15",
      })
  void whole_days_end_the_day_before_their_end(String end, LocalDate last) {
    IcsCalendar read = read(event("DTSTART;VALUE=DATE:20260915\n" + end + "\nSUMMARY:а\n"));

    assertThat(read.events().getFirst().time())
        .contains(IcsTime.wholeDays(PartialDate.range(LocalDate.of(2026, 9, 15), last)));
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void a_night_is_one_day_and_more_than_a_day_is_a_range() {
    IcsEvent night = only("DTSTART:20260915T220000\nDTEND:20260916T020000\nSUMMARY:а\n");
    IcsEvent camp = only("DTSTART:20260915T100000\nDTEND:20260917T160000\nSUMMARY:а\n");

    assertThat(night.time()).contains(timed("2026-09-15", "22:00", "02:00"));
    assertThat(night.time().orElseThrow().last()).contains(LocalDateTime.of(2026, 9, 16, 2, 0));
    assertThat(camp.time().orElseThrow().date())
        .isEqualTo(PartialDate.range(LocalDate.of(2026, 9, 15), LocalDate.of(2026, 9, 17)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DTSTART:20260231T100000|DATE_INVALID|20260231T100000",
        "DTSTART:на днях|DATE_INVALID|на днях",
        "LOCATION:зал|START_MISSING|''",
        "DTSTART:20260915T100000|END_MISSING|''",
        "DTSTART:20260915T100000;DTEND:20260915T090000"
            + "|END_BEFORE_START|2026-09-15T10:00 – 2026-09-15T09:00",
        "DTSTART;VALUE=DATE:20260915;DTEND;VALUE=DATE:20260910"
            + "|END_BEFORE_START|2026-09-15 – 2026-09-10",
        "DTSTART;VALUE=DATE:20260915;RRULE:FREQ=SOMETIMES|RULE_INVALID|FREQ=SOMETIMES",
        "DTSTART;VALUE=DATE:20260915;RRULE:FREQ=WEEKLY#BYDAY=XX|RULE_INVALID|FREQ=WEEKLY#BYDAY=XX",
        "DTSTART;VALUE=DATE:20260915;RRULE:FREQ=YEARLY#BYWEEKNO=53"
            + "|RULE_INEXACT|FREQ=YEARLY#BYWEEKNO=53",
        "DTSTART;VALUE=DATE:20260915;EXDATE;VALUE=DATE:20260230;RRULE:FREQ=DAILY"
            + "|DATE_INVALID|20260230",
      })
  void a_bad_event_is_kept_and_explained(String lines, IcsFault fault, String value) {
    String body = lines.replaceAll(";(?=DTEND|RRULE|EXDATE)", "\n").replace('#', ';');
    IcsCalendar read = read(event(body + "\nSUMMARY:Семинар\n"));

    assertThat(read.events()).hasSize(1);
    assertThat(read.events().getFirst().title()).isEqualTo("Семинар");
    assertThat(read.problems()).containsExactly(new IcsProblem(1, fault, value.replace('#', ';')));
  }

  @Test
  void an_event_without_a_name_is_kept() {
    IcsCalendar read = read(event("DTSTART;VALUE=DATE:20260915\n"));

    assertThat(read.events()).hasSize(1);
    assertThat(read.problems()).containsExactly(new IcsProblem(1, IcsFault.TITLE_MISSING, ""));
    assertThat(IcsFault.TITLE_MISSING.problem()).isEqualTo("title.missing");
  }

  @Test
  void every_fault_has_its_text() {
    Messages messages = Messages.load();
    for (IcsFault fault : IcsFault.values()) {
      assertThat(messages.get(fault.text(), "x")).as(fault.text()).isNotEmpty();
    }
  }

  @Test
  void a_series_has_its_exceptions_added_days_and_other_occurrences() {
    IcsCalendar read =
        read(
            event(
                    """
                    UID:series
                    DTSTART;TZID=Europe/Moscow:20261006T140000
                    DURATION:PT1H
                    RRULE:FREQ=WEEKLY;COUNT=10000
                    EXDATE;TZID=Europe/Moscow:20261013T140000,20261020T140000
                    EXDATE:20261027T110000Z
                    EXDATE;VALUE=DATE:20261103
                    RDATE;TZID=Europe/Moscow:20261008T140000
                    SUMMARY:Консультация
                    """)
                + event(
                    """
                    UID:series
                    RECURRENCE-ID;TZID=Europe/Moscow:20261110T140000
                    DTSTART;TZID=Europe/Moscow:20261112T150000
                    DURATION:PT1H
                    SUMMARY:Консультация
                    """));

    IcsRepeat repeat = read.events().getFirst().repeat().orElseThrow();
    assertThat(repeat.rule())
        .isEqualTo(Repeat.every(1, Frequency.WEEKLY).ending(new Ending.Count(10_000)));
    assertThat(repeat.except())
        .containsExactly(
            LocalDate.of(2026, 10, 13),
            LocalDate.of(2026, 10, 20),
            LocalDate.of(2026, 10, 27),
            LocalDate.of(2026, 11, 3));
    assertThat(repeat.added()).containsExactly(LocalDate.of(2026, 10, 8));
    assertThat(read.events().get(1).original()).contains(LocalDateTime.of(2026, 11, 10, 14, 0));
    assertThat(read.events().get(1).time()).contains(timed("2026-11-12", "15:00", "16:00"));
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void of_whole_days_an_occurrence_is_named_by_its_day() {
    IcsEvent event =
        only("DTSTART;VALUE=DATE:20260915\nRECURRENCE-ID:20260914T000000Z\nSUMMARY:а\n");

    assertThat(event.original()).contains(LocalDateTime.of(2026, 9, 14, 0, 0));
  }

  @Test
  void a_rule_goes_along_where_our_day_is_another_one() {
    String late = "DTSTART;TZID=Office:20260914T200000\nDURATION:PT1H\nSUMMARY:а\nRRULE:";
    IcsCalendar weekly =
        read(NEW_YORK + event(late + "FREQ=WEEKLY;BYDAY=MO;UNTIL=20260929T000000Z\n"));
    IcsCalendar monthly = read(NEW_YORK + event(late + "FREQ=MONTHLY;BYMONTHDAY=14,20\n"));

    assertThat(weekly.events().getFirst().repeat().orElseThrow().rule())
        .isEqualTo(
            new Repeat(
                Frequency.WEEKLY,
                1,
                List.of(),
                List.of(),
                List.of(NthWeekday.every(DayOfWeek.TUESDAY)),
                DayOfWeek.TUESDAY,
                new Ending.Until(LocalDate.of(2026, 9, 29))));
    assertThat(monthly.events().getFirst().repeat().orElseThrow().rule())
        .isInstanceOf(UnsupportedRule.class);
    assertThat(monthly.problems())
        .containsExactly(
            new IcsProblem(1, IcsFault.RULE_OVER_MIDNIGHT, "FREQ=MONTHLY;BYMONTHDAY=14,20"));
  }

  @Test
  void old_programs_write_windows_1251_and_files_break_off() throws IOException, IcsException {
    String text = calendar(event("DTSTART;VALUE=DATE:20260915\nSUMMARY:Ёлка\n"));
    IcsCalendar old =
        new IcsReader(MOSCOW)
            .read(new ByteArrayInputStream(text.getBytes(Charset.forName("windows-1251"))));
    IcsCalendar cut =
        new IcsReader(MOSCOW).read(stream(text.substring(0, text.indexOf("END:VEVENT"))));

    assertThat(old.events().getFirst().title()).isEqualTo("Ёлка");
    assertThat(cut.events()).hasSize(1);
    assertThat(cut.problems()).contains(new IcsProblem(0, IcsFault.FILE_CUT, ""));
  }

  @Test
  void what_is_no_calendar_is_refused() {
    for (String text : List.of("", "<html></html>", "BEGIN:VCARD\nEND:VCARD\n")) {
      assertThatThrownBy(() -> new IcsReader(MOSCOW).read(stream(text)))
          .as(text)
          .isInstanceOfSatisfying(
              IcsException.class,
              refused -> assertThat(refused.why()).isEqualTo(IcsException.Why.NO_CALENDAR));
    }
  }

  private static IcsTime timed(String day, String start, String end) {
    return new IcsTime(
        PartialDate.day(LocalDate.parse(day)),
        Optional.of(LocalTime.parse(start)),
        Optional.of(LocalTime.parse(end)));
  }

  private static IcsEvent only(String lines) {
    return read(event(lines)).events().getFirst();
  }

  private static List<IcsProblem> problems(String lines) {
    return read(event(lines + "\n")).problems();
  }

  private static String event(String lines) {
    return "BEGIN:VEVENT\n" + lines + "END:VEVENT\n";
  }

  private static String calendar(String components) {
    return "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Test\n" + components + "END:VCALENDAR\n";
  }

  private static IcsCalendar read(String components) {
    try {
      return new IcsReader(MOSCOW).read(stream(calendar(components)));
    } catch (IOException | IcsException e) {
      throw new AssertionError(e);
    }
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
