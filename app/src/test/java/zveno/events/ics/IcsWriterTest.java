package zveno.events.ics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import zveno.events.series.Ending;
import zveno.events.series.Frequency;
import zveno.events.series.NthWeekday;
import zveno.events.series.Repeat;
import zveno.events.series.Rule;
import zveno.events.series.RuleReader;
import zveno.events.series.Skip;
import zveno.events.time.PartialDate;
import zveno.settings.SchoolYears;

class IcsWriterTest {
  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final Instant STAMP = Instant.parse("2026-09-01T06:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 10, 6);
  private static final LocalTime TWO = LocalTime.of(14, 0);

  @Test
  void a_series_is_written_as_a_rule_with_its_zone_and_its_other_occurrences()
      throws IOException, IcsException {
    IcsRepeat repeat =
        new IcsRepeat(
            Repeat.every(2, Frequency.WEEKLY)
                .on(DayOfWeek.TUESDAY)
                .ending(new Ending.Until(LocalDate.of(2026, 12, 29))),
            new TreeSet<>(List.of(LocalDate.of(2026, 10, 20))),
            new TreeSet<>(List.of(LocalDate.of(2026, 10, 8))),
            new Skip(true, true),
            new TreeSet<>(List.of(LocalDate.of(2026, 11, 3))));
    IcsEvent series = event("1", timed(DAY), Optional.of(repeat));
    IcsEvent moved = at(event("1", timed(DAY.plusDays(30)), Optional.empty()), DAY.plusDays(28));

    String text = written(List.of(series, moved));

    assertThat(text.lines())
        .contains(
            "TZID:Europe/Moscow",
            "TZOFFSETTO:+0300",
            "DTSTART;TZID=Europe/Moscow:20261006T140000",
            "DTEND;TZID=Europe/Moscow:20261006T153000",
            "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20261229T110000Z",
            "EXDATE;TZID=Europe/Moscow:20261020T140000",
            "EXDATE;X-ZVENO-SKIP=TRUE;TZID=Europe/Moscow:20261103T140000",
            "RDATE;TZID=Europe/Moscow:20261008T140000",
            "X-ZVENO-SKIP:DAYS-OFF,VACATIONS",
            "RECURRENCE-ID;TZID=Europe/Moscow:20261103T140000");
    assertThat(read(text)).isEqualTo(new IcsCalendar(List.of(series, moved), List.of()));
  }

  @Test
  void a_vague_date_is_whole_days_with_a_mark() throws IOException, IcsException {
    IcsTime quarter = new IcsTime(PartialDate.quarter(2027, 1), Optional.of(TWO), Optional.empty());
    IcsEvent event = event("2", quarter, Optional.empty());

    String text = written(List.of(event));

    assertThat(text.lines())
        .contains(
            "DTSTART;VALUE=DATE:20270101",
            "DTEND;VALUE=DATE:20270401",
            "TRANSP:TRANSPARENT",
            "X-ZVENO-PRECISION:quarter",
            "X-ZVENO-TIMES:14:00/");
    assertThat(read(text).events()).containsExactly(event);
    String changed = text.replace("DTEND;VALUE=DATE:20270401", "DTEND;VALUE=DATE:20270201");
    assertThat(read(changed).events().getFirst().time().orElseThrow().date())
        .isEqualTo(PartialDate.range(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 31)));
  }

  @Test
  void what_is_written_is_read_back_equal() throws IOException, IcsException {
    long seed = 20261129;
    Random random = new Random(seed);
    List<IcsEvent> events = new ArrayList<>();
    for (int i = 0; i < 400; i++) events.add(any(i, random));

    IcsCalendar read = read(written(events));

    assertThat(read.problems()).as("seed %d", seed).isEmpty();
    for (int i = 0; i < events.size(); i++) {
      assertThat(read.events().get(i)).as("seed %d", seed).isEqualTo(events.get(i));
    }
  }

  @Test
  void nothing_is_a_calendar_too_and_another_zone_explains_its_summer()
      throws IOException, IcsException {
    assertThat(read(written(List.of()))).isEqualTo(new IcsCalendar(List.of(), List.of()));
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    IcsEvent summer = event("3", timed(LocalDate.of(2026, 7, 1)), Optional.empty());
    IcsEvent winter = event("4", timed(LocalDate.of(2026, 12, 1)), Optional.empty());

    new IcsWriter(berlin, STAMP).write(List.of(summer, winter), out);

    assertThat(out.toString(StandardCharsets.UTF_8)).contains("BEGIN:DAYLIGHT", "BEGIN:STANDARD");
    IcsCalendar read = new IcsReader(berlin).read(new ByteArrayInputStream(out.toByteArray()));
    assertThat(read.events()).containsExactly(summer, winter);
    assertThat(new IcsReader(MOSCOW).read(new ByteArrayInputStream(out.toByteArray())).events())
        .extracting(event -> event.time().orElseThrow().start().orElseThrow())
        .containsExactly(LocalTime.of(15, 0), LocalTime.of(16, 0));
  }

  private static IcsEvent any(int number, Random random) {
    LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
    IcsTime time = time(day, random);
    Optional<IcsRepeat> repeat =
        random.nextBoolean() ? Optional.of(IcsRepeat.of(rule(time, random))) : Optional.empty();
    IcsEvent event = event("u" + number, time, repeat);
    return random.nextInt(5) == 0 ? at(event, day.plusDays(7)) : event;
  }

  private static IcsTime time(LocalDate day, Random random) {
    Optional<LocalTime> start = Optional.of(LocalTime.of(random.nextInt(24), 30));
    Optional<LocalTime> end = Optional.of(LocalTime.of(random.nextInt(24), 0));
    return switch (random.nextInt(7)) {
      case 0 -> IcsTime.wholeDays(PartialDate.day(day));
      case 1 -> IcsTime.wholeDays(PartialDate.range(day, day.plusDays(1 + random.nextInt(9))));
      case 2 -> new IcsTime(PartialDate.month(YearMonth.from(day)), start, Optional.empty());
      case 3 ->
          IcsTime.wholeDays(
              PartialDate.year(
                  new SchoolYears(SchoolYears.SEPTEMBER, OptionalInt.empty()).of(day)));
      case 4 -> new IcsTime(PartialDate.range(day, day.plusDays(2)), start, end);
      default -> new IcsTime(PartialDate.day(day), start, end);
    };
  }

  private static Rule rule(IcsTime time, Random random) {
    Ending ending =
        switch (random.nextInt(3)) {
          case 0 -> new Ending.Never();
          case 1 -> new Ending.Count(1 + random.nextInt(10_000));
          default -> new Ending.Until(time.date().first().plusDays(random.nextInt(400)));
        };
    return switch (random.nextInt(4)) {
      case 0 -> Repeat.every(1 + random.nextInt(5), Frequency.DAILY).ending(ending);
      case 1 ->
          Repeat.every(2, Frequency.WEEKLY).on(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).ending(ending);
      case 2 ->
          Repeat.every(1, Frequency.MONTHLY)
              .on(new NthWeekday(-1, DayOfWeek.of(1 + random.nextInt(7))))
              .ending(ending);
      default ->
          RuleReader.read(
              "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1;UNTIL=20281231"
                  + (time.start().isPresent() && time.date().precision().isExact()
                      ? "T090000Z"
                      : ""),
              time.first(),
              MOSCOW);
    };
  }

  private static IcsEvent event(String uid, IcsTime time, Optional<IcsRepeat> repeat) {
    return new IcsEvent(
        uid,
        Optional.empty(),
        "Семинар; «тема», № 1",
        Optional.of(time),
        repeat,
        "СОШ № 901, каб. 5",
        "Строка\nвторая; с «ёлочками», запятой и длинная настолько, что её приходится переносить",
        "Аверина А. В.",
        IcsStatus.CONFIRMED,
        List.of("семинар", "очно, в школе"));
  }

  private static IcsEvent at(IcsEvent event, LocalDate original) {
    LocalTime clock = event.time().flatMap(IcsTime::start).orElse(LocalTime.MIDNIGHT);
    boolean exact = event.time().orElseThrow().date().precision().isExact();
    LocalDateTime at = original.atTime(exact ? clock : LocalTime.MIDNIGHT);
    return new IcsEvent(
        event.uid(),
        Optional.of(at),
        event.title(),
        event.time(),
        Optional.empty(),
        event.place(),
        event.description(),
        event.organizer(),
        event.status(),
        event.categories());
  }

  private static IcsTime timed(LocalDate day) {
    return new IcsTime(PartialDate.day(day), Optional.of(TWO), Optional.of(LocalTime.of(15, 30)));
  }

  private static String written(List<IcsEvent> events) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new IcsWriter(MOSCOW, STAMP).write(events, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static IcsCalendar read(String text) throws IOException, IcsException {
    return new IcsReader(MOSCOW)
        .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
