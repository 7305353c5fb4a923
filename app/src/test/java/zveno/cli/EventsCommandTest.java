package zveno.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.intake.Books;

class EventsCommandTest {
  private static final List<String> PLAN =
      List.of(
          "План на 2026/2027 учебный год",
          "Дата;Время;Мероприятие;Место проведения;Участников;Отметка о выполнении",
          "01.09.2026;14:00;Семинар: чтение;Дом учителя;25;проведено",
          "23–25.09.2026;;Методический десант;;;",
          "IV квартал 2026;;=Опрос;;;отменено",
          "1 полугодие;;Открытый урок;;;перенесено на май");

  @TempDir Path folder;

  @Test
  void a_plan_taken_in_written_out_and_taken_in_again_stays_the_same() {
    Path plan = Books.text(folder.resolve("план.csv"), String.join("\n", PLAN) + "\n");
    assertThat(
            Console.in(folder)
                .answer("import", "events", plan, "--json")
                .json()
                .get("created")
                .asInt())
        .isEqualTo(4);

    for (String form : List.of("csv", "xlsx")) {
      Path out = folder.resolve("out." + form);
      assertThat(
              Console.in(folder)
                  .answer("export", "events", out, "--json")
                  .json()
                  .get("rows")
                  .asInt())
          .isEqualTo(4);
      JsonNode again = Console.in(folder).answer("import", "events", out, "--json").json();
      assertThat(again.get("unchanged").asInt()).as(form).isEqualTo(4);
      assertThat(again.get("problems")).as(form).isEmpty();
    }
    Console.in(folder).answer("undo");
    assertThat(
            Console.in(folder)
                .answer("export", "events", folder.resolve("e.json"), "--json")
                .file())
        .hasToString("{\"kind\":\"events\",\"rows\":[]}");
  }

  @Test
  void json_holds_days_as_iso_and_codes_and_only_the_events_of_the_stretch_asked_for() {
    Console.in(folder)
        .answer(
            "import", "events", Books.text(folder.resolve("план.csv"), String.join("\n", PLAN)));

    JsonNode rows =
        Console.in(folder)
            .answer(
                "export",
                "events",
                folder.resolve("e.json"),
                "--from",
                "2026-09-25",
                "--to",
                "2026-10-05",
                "--json")
            .file()
            .get("rows");

    assertThat(rows.findValuesAsText("title"))
        .containsExactly("Открытый урок", "Методический десант", "=Опрос");
    assertThat(rows.findValuesAsText("precision")).containsExactly("half", "range", "quarter");
    assertThat(rows.findValuesAsText("start"))
        .containsExactly("2026-09-01", "2026-09-23", "2026-10-01");
    assertThat(rows.findValuesAsText("end"))
        .containsExactly("2026-12-31", "2026-09-25", "2026-12-31");
    assertThat(rows.findValuesAsText("status")).containsExactly("moved", "planned", "cancelled");
    assertThat(rows.get(0).get("reason").asText()).isEqualTo("на май");
  }

  @Test
  void only_events_have_a_stretch() {
    Path file = folder.resolve("p.csv");

    assertThat(Console.in(folder).run("export", "partners", file, "--from", "2026-01-01"))
        .isEqualTo(2);
  }

  @Test
  void a_calendar_taken_in_twice_stays_the_same_and_its_series_is_taken_apart_on_request() {
    Path file =
        Books.text(
            folder.resolve("c.ics"),
            String.join(
                "\r\n",
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//example//example//RU",
                "BEGIN:VEVENT",
                "UID:seminar@example.org",
                "DTSTART:20260901T150000",
                "DTEND:20260901T163000",
                "RRULE:FREQ=WEEKLY;COUNT=4",
                "EXDATE:20260908T150000",
                "SUMMARY:Семинар наставников",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "UID:seminar@example.org",
                "RECURRENCE-ID:20260915T150000",
                "DTSTART:20260917T120000",
                "SUMMARY:Семинар наставников",
                "END:VEVENT",
                "END:VCALENDAR",
                ""));

    JsonNode first = Console.in(folder).answer("import", "calendar", file, "--json").json();
    JsonNode again = Console.in(folder).answer("import", "calendar", file, "--json").json();

    assertThat(first.get("records").asInt()).isEqualTo(2);
    assertThat(first.get("created").asInt()).isEqualTo(2);
    assertThat(again.get("unchanged").asInt()).isEqualTo(2);
    assertThat(again.get("change").isNull()).isTrue();
    JsonNode rows =
        Console.in(folder)
            .answer(
                "export",
                "events",
                folder.resolve("o.json"),
                "--from",
                "2026-09-01",
                "--to",
                "2026-09-30",
                "--occurrences",
                "--json")
            .file()
            .get("rows");
    assertThat(rows.findValuesAsText("start"))
        .containsExactly("2026-09-01", "2026-09-17", "2026-09-22");
    assertThat(rows.get(0).get("time").asText()).isEqualTo("15:00–16:30");
    assertThat(rows.get(1).get("time").asText()).isEqualTo("12:00");
  }

  @Test
  void aPlanWithoutAHeadingIsToldWhatPlansNeed() throws Exception {
    Path file = Files.writeString(folder.resolve("п.csv"), "Дата;Место\n1;2\n");
    Console console = Console.in(folder);
    assertThat(console.run("import", "events", file, "--json")).isEqualTo(3);
    JsonNode refused = console.json();
    assertThat(refused.at("/error/code").asText()).isEqualTo("heading.missing");
    assertThat(refused.at("/error/text").asText())
        .endsWith("нужен столбец с названием мероприятия.");
  }
}
