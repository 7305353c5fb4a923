package zveno.bench;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.io.text.ICalReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.events.Event;
import zveno.events.EventSeries;
import zveno.events.Occurrences;
import zveno.events.coverage.Coverage;
import zveno.events.coverage.CoverageSource;
import zveno.events.coverage.CoverageSource.Asked;
import zveno.events.coverage.Matrix;
import zveno.events.ics.IcsCalendar;
import zveno.events.ics.IcsReader;
import zveno.events.store.JooqCalendarIntake;

/// What repeats taken apart, calendars of other programs read, and the matrix put together.
@Bench
class SeriesBenchTest {
  private static final LocalDate FROM = LocalDate.of(2017, 9, 1);
  private static final LocalDate TO = LocalDate.of(2027, 8, 31);

  @TempDir Path home;

  @Test
  void two_hundred_series_over_ten_years(Figures figures) throws Exception {
    try (CalendarBase base = new CalendarBase(home)) {
      base.events(200, FROM, 7);
      base.run(
          "insert into event_series (id, rule, skip_days_off, skip_vacations)"
              + " select id, 'FREQ=WEEKLY', true, true from event");
      base.run("update event set series_id = id, status = 'PLANNED'");
      List<Event> events = base.events.between(FROM, TO);
      Map<UUID, EventSeries> series = base.events.series();
      Occurrences occurrences = new Occurrences(series, CalendarBase.FREE);
      figures.add(
          Figure.absolute(
              "200 weekly series over ten years, days off and vacations passed over",
              "ms",
              Stopwatch.median(() -> occurrences.between(events, FROM, TO)),
              200));
      assertThat(occurrences.between(events, FROM, TO)).hasSizeGreaterThan(60_000);
    }
  }

  @Test
  void five_thousand_events_of_another_program(Figures figures) throws Exception {
    byte[] file = calendar(5_000).getBytes(StandardCharsets.UTF_8);
    try (CalendarBase base = new CalendarBase(home)) {
      JooqCalendarIntake intake = new JooqCalendarIntake(base.journal, "Без названия");
      figures.add(
          Figure.ratio(
              "5 000 events of an ICS read and previewed against biweekly alone",
              Stopwatch.medians(
                  () -> assertThat(preview(file, intake)).isEqualTo(5_000),
                  () -> assertThat(plain(file)).isEqualTo(5_000)),
              2));
    }
  }

  @Test
  void four_hundred_schools_by_two_hundred_events(Figures figures) throws Exception {
    try (CalendarBase base = new CalendarBase(home)) {
      base.schools(400);
      base.events(200, LocalDate.of(2026, 9, 1), 82);
      base.guests(3);
      CoverageSource source =
          new CoverageSource(
              base.events,
              base.participants,
              base.partners,
              () -> CalendarBase.FREE,
              () -> CalendarBase.TODAY);
      Asked asked = Asked.schools(CalendarBase.YEAR.from(), CalendarBase.YEAR.to());
      figures.add(
          Figure.absolute(
              "400 schools by 200 events, read with its shares",
              "ms",
              Stopwatch.median(() -> Coverage.of(source.read(asked))),
              1_000));
      Matrix matrix = source.read(asked);
      assertThat(matrix.members()).hasSize(400);
      assertThat(matrix.gatherings()).hasSize(200);
      assertThat(matrix.presences()).hasSizeBetween(20_000, 35_000);
    }
  }

  private static int preview(byte[] file, JooqCalendarIntake intake) {
    try {
      IcsCalendar read =
          new IcsReader(ZoneId.of("Europe/Moscow")).read(new ByteArrayInputStream(file));
      return intake.take(read, "bench.ics", true).created();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static int plain(byte[] file) throws IOException {
    try (ICalReader reader = new ICalReader(new ByteArrayInputStream(file))) {
      return reader.readNext().getEvents().size();
    }
  }

  private static String calendar(int count) {
    StringBuilder text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:bench\r\n");
    for (int i = 0; i < count; i++) {
      LocalDate day = LocalDate.of(2026, 9, 1).plusDays(i % 270);
      String date = day.toString().replace("-", "");
      text.append("BEGIN:VEVENT\r\nUID:")
          .append(i)
          .append("@bench\r\nDTSTAMP:20260901T080000Z\r\nDTSTART:")
          .append(date)
          .append("T110000Z\r\nDTEND:")
          .append(date)
          .append("T123000Z\r\nSUMMARY:Семинар наставников № ")
          .append(i)
          .append("\r\nLOCATION:актовый зал\r\n");
      if (i % 10 == 0) text.append("RRULE:FREQ=WEEKLY;COUNT=10\r\n");
      text.append("END:VEVENT\r\n");
    }
    return text.append("END:VCALENDAR\r\n").toString();
  }
}
