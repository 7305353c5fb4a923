package zveno.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zveno.events.ics.IcsCalendar;
import zveno.events.ics.IcsException;
import zveno.events.ics.IcsReader;
import zveno.intake.Books;

/// A calendar of another program that went through the base comes out as it was.
class CalendarTripTest {
  private static final String CALENDAR =
      """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//example//example//RU
      BEGIN:VEVENT
      UID:seminar@example.org
      DTSTART;TZID=Europe/Moscow:20260901T150000
      DTEND;TZID=Europe/Moscow:20260901T163000
      RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20270525T120000Z
      EXDATE;TZID=Europe/Moscow:20260908T150000
      RDATE;TZID=Europe/Moscow:20260910T150000
      SUMMARY:Семинар наставников
      LOCATION:СОШ № 901\\, зал
      DESCRIPTION:Первая строка\\nвторая
      ORGANIZER;CN="Аверина А. В.":mailto:averina@example.org
      CATEGORIES:семинар,наставничество
      STATUS:TENTATIVE
      PRIORITY:5
      CLASS:PUBLIC
      X-OWN;VALUE=TEXT:строка очень длинная, такая длинная, что её приходится переносить на другую строку
      BEGIN:VALARM
      ACTION:DISPLAY
      TRIGGER:-PT15M
      END:VALARM
      END:VEVENT
      BEGIN:VEVENT
      UID:seminar@example.org
      RECURRENCE-ID;TZID=Europe/Moscow:20260915T150000
      DTSTART;TZID=Europe/Moscow:20260917T120000
      DTEND;TZID=Europe/Moscow:20260917T130000
      SUMMARY:Семинар наставников
      STATUS:CANCELLED
      END:VEVENT
      BEGIN:VEVENT
      UID:alone@example.org
      RECURRENCE-ID;TZID=Europe/Moscow:20261015T150000
      DTSTART;TZID=Europe/Moscow:20261016T220000
      DTEND;TZID=Europe/Moscow:20261017T010000
      SUMMARY:Одна из чужой серии
      END:VEVENT
      BEGIN:VEVENT
      UID:foreign@example.org
      DTSTART;VALUE=DATE:20261001
      DTEND;VALUE=DATE:20261004
      RRULE:FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1;UNTIL=20261231
      SUMMARY:Последний рабочий
      END:VEVENT
      BEGIN:VEVENT
      UID:kept@example.org
      DTSTART;VALUE=DATE:20261002
      DTEND;VALUE=DATE:20261003
      RRULE:FREQ=SOMETIMES
      SUMMARY:
      END:VEVENT
      BEGIN:VEVENT
      UID:long@example.org
      DTSTART;VALUE=DATE:20260901
      DTEND;VALUE=DATE:20260902
      RRULE:FREQ=DAILY;COUNT=10000
      SUMMARY:Каждый день
      END:VEVENT
      END:VCALENDAR
      """;

  @TempDir Path folder;

  @Test
  void whatWasTakenInIsWrittenOutEqualAndComesBackUnchanged() throws IOException, IcsException {
    Path in = Books.text(folder.resolve("in.ics"), CALENDAR);
    Path out = folder.resolve("out.ics");
    JsonNode taken = Console.in(folder).answer("import", "calendar", in, "--json").json();
    assertThat(taken.get("records").asInt()).isEqualTo(6);
    assertThat(taken.get("created").asInt()).isEqualTo(6);

    JsonNode written = Console.in(folder).answer("export", "calendar", out, "--json").json();

    assertThat(written.get("rows").asInt()).isEqualTo(6);
    assertThat(read(out).events()).containsExactlyInAnyOrderElementsOf(read(in).events());
    JsonNode again = Console.in(folder).answer("import", "calendar", out, "--json").json();
    assertThat(again.get("unchanged").asInt()).isEqualTo(6);
    assertThat(again.get("change").isNull()).isTrue();
    Path other = folder.resolve("other");
    Console.in(other).answer("import", "calendar", out);
    Console.in(other).answer("export", "calendar", folder.resolve("other.ics"));
    assertThat(read(folder.resolve("other.ics")).events())
        .containsExactlyInAnyOrderElementsOf(read(in).events());
  }

  @Test
  void eventsOfAPlanGoOutAndComeBackToThemselves() {
    Path plan =
        Books.text(
            folder.resolve("п.csv"),
            "План на 2026/2027 учебный год\nДата;Время;Мероприятие;Место проведения\n"
                + "01.09.2026;14:00;Семинар;Дом учителя\nоктябрь;;Декада;\nкак-нибудь;;Опрос;\n");
    Console.in(folder).answer("import", "events", plan);
    Path out = folder.resolve("out.ics");
    Console.in(folder).answer("export", "calendar", out);

    JsonNode again = Console.in(folder).answer("import", "calendar", out, "--json").json();

    assertThat(again.get("created").asInt()).isZero();
    assertThat(again.get("unchanged").asInt()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DTSTART:20260915T100000|date.invalid|end||"
            + "Конец не указан. Событие принято без конца.",
        "DTSTART;TZID=Nowhere:20260915T100000#DTEND;TZID=Nowhere:20260915T110000|zone.unknown|start|"
            + "Nowhere|Часовой пояс «Nowhere» неизвестен. Время принято как местное, проверьте его.",
        "DTSTART;VALUE=DATE:20260915#RRULE:FREQ=SOMETIMES|rrule.unsupported|rule|FREQ=SOMETIMES|"
            + "Правило повторения не разобрано, его текст сохранён: FREQ=SOMETIMES. Показан первый день.",
        "DTSTART:20260231T100000|date.invalid|start|20260231T100000|"
            + "Такой даты нет: «20260231T100000». Событие принято без неё, исправьте дату.",
        "DTSTART:20260915T100000#DTEND:20260915T090000|date.order|end|"
            + "2026-09-15T10:00 – 2026-09-15T09:00|"
            + "Конец раньше начала: 2026-09-15T10:00 – 2026-09-15T09:00. Событие принято без конца.",
        "DTSTART;VALUE=DATE:20260915#ATTENDEE:mailto:a@example.org|cell.unread|people|1|"
            + "Участники из файла не приняты (1): для хранения имён нужно основание."
            + " Внесите их в карточке мероприятия.",
      })
  void whatIsWrongIsKeptExplainedAndListed(
      String lines, String code, String field, String value, String text) {
    Path file =
        Books.text(
            folder.resolve("bad.ics"),
            "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1@example.org\nSUMMARY:Семинар\n"
                + lines.replace('#', '\n')
                + "\nEND:VEVENT\nEND:VCALENDAR\n");

    JsonNode answer = Console.in(folder).answer("import", "calendar", file, "--json").json();

    assertThat(answer.get("created").asInt()).isEqualTo(1);
    assertThat(answer.get("rejected").asInt()).isZero();
    assertThat(answer.get("problems")).hasSize(1);
    JsonNode problem = answer.get("problems").get(0);
    assertThat(problem.get("row").asInt()).isEqualTo(1);
    assertThat(problem.get("code").asText()).isEqualTo(code);
    assertThat(problem.get("field").asText()).isEqualTo(field);
    assertThat(problem.get("value").asText()).isEqualTo(value == null ? "" : value);
    assertThat(problem.get("severity").asText()).isEqualTo("warning");
    assertThat(problem.get("text").asText()).isEqualTo(text);
    JsonNode rows =
        Console.in(folder)
            .answer("export", "events", folder.resolve("e.json"), "--json")
            .file()
            .get("rows");
    assertThat(rows.findValuesAsText("title")).containsExactly("Семинар");
  }

  @Test
  void aSeriesOfTenThousandTimesIsTakenWhole() {
    Console.in(folder).answer("import", "calendar", Books.text(folder.resolve("in.ics"), CALENDAR));
    JsonNode rows =
        Console.in(folder)
            .answer(
                "export",
                "events",
                folder.resolve("o.json"),
                "--from",
                "2054-01-10",
                "--to",
                "2054-01-31",
                "--occurrences",
                "--json")
            .file()
            .get("rows");
    // the 10 000th day after 31 August 2026 is 16 January 2054
    assertThat(rows.findValuesAsText("start")).hasSize(7).endsWith("2054-01-16");
  }

  @Test
  void aCopyIsKeptBeforeAndRejectedEventsHaveTheirBook() throws IOException {
    Path in = Books.text(folder.resolve("in.ics"), CALENDAR);
    Path rejects = folder.resolve("r.xlsx");
    Console.in(folder).answer("import", "calendar", in, "--rejects", rejects);
    assertThat(rejects).isNotEmptyFile();
    assertThat(copies()).isEqualTo(1);
    Console.in(folder).answer("import", "calendar", in);
    assertThat(copies()).isEqualTo(1);
    Console.in(folder).answer("undo");
    assertThat(
            Console.in(folder)
                .answer("export", "calendar", folder.resolve("o.ics"), "--json")
                .json()
                .get("rows")
                .asInt())
        .isZero();
  }

  @Test
  void whatIsNoCalendarIsRefusedInASentence() {
    Console console = Console.in(folder);
    Path file = Books.text(folder.resolve("x.ics"), "BEGIN:VCARD\nEND:VCARD\n");
    assertThat(console.run("import", "calendar", file, "--json")).isEqualTo(3);
    JsonNode error = console.json().get("error");
    assertThat(error.get("code").asText()).isEqualTo("file.unsupported");
    assertThat(error.get("text").asText())
        .endsWith(
            "Это не календарь в виде iCalendar (.ics): в файле нет начала «BEGIN:VCALENDAR»."
                + " Выгрузите календарь в файл .ics и повторите.");
  }

  @Test
  void aReportOfAnUnknownEventIsAnUnknownName() {
    Console console = Console.in(folder);
    assertThat(
            console.run("report", "sign-in", folder.resolve("s.docx"), "--param", "id=1", "--json"))
        .isEqualTo(3);
    assertThat(console.json().at("/error/code").asText()).isEqualTo("name.unknown");
  }

  private long copies() throws IOException {
    try (Stream<Path> all = Files.walk(folder.resolve("store"))) {
      return all.filter(file -> file.toString().contains("before-import")).count();
    }
  }

  private static IcsCalendar read(Path file) throws IOException, IcsException {
    try (var in = Files.newInputStream(file)) {
      return new IcsReader(ZoneId.of("Europe/Moscow")).read(in);
    }
  }
}
