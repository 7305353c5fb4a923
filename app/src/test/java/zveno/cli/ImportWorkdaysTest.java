package zveno.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.intake.Books;

class ImportWorkdaysTest {
  private static final String TABLE =
      "Дата;Вид;Перенос с\n10.01.2028;выходной;01.01.2028\n22.02.2028;сокращённый;\n"
          + "31.02.2028;выходной;\n";

  @TempDir Path folder;

  @Test
  void aYearOfXmlcalendarIsTakenOnceAndTakenBack() {
    Path file =
        Books.text(
            folder.resolve("2028.xml"),
            "<calendar year='2028'><days><day d='01.10' t='1' f='01.01'/><day d='02.22' t='2'/>"
                + "<day d='03.07' t='2'/></days></calendar>");

    JsonNode first = Console.in(folder).answer("import", "workdays", file, "--json").json();
    int rows = first.get("rows").asInt();
    assertThat(first.get("kind").asText()).isEqualTo("workdays");
    assertThat(first.get("created").asInt()).isEqualTo(rows);
    assertThat(first.get("records").asInt()).isEqualTo(rows);
    assertThat(workdays(2028).get("complete").asBoolean()).isTrue();
    assertThat(days(2028)).contains("2028-01-10").doesNotContain("2028-05-02");

    JsonNode again = Console.in(folder).answer("import", "workdays", file, "--json").json();
    assertThat(again.get("unchanged").asInt()).isEqualTo(rows);
    assertThat(again.get("change").isNull()).isTrue();

    Console.in(folder).answer("undo");
    assertThat(workdays(2028).get("complete").asBoolean()).isFalse();
    Console.in(folder).answer("redo");
    assertThat(workdays(2028).get("complete").asBoolean()).isTrue();
  }

  @Test
  void anOwnTableAddsToTheShippedYearAndItsBadRowsAreListed() throws IOException {
    Path file = Books.text(folder.resolve("т.csv"), TABLE.replace("2028", "2027"));
    Path rejects = folder.resolve("rejects.xlsx");
    Console console = Console.in(folder);

    assertThat(console.run("import", "workdays", file, "--rejects", rejects, "--json"))
        .isEqualTo(1);

    JsonNode answer = console.json();
    assertThat(answer.get("rows").asInt()).isEqualTo(3);
    assertThat(answer.get("created").asInt()).isEqualTo(2);
    assertThat(answer.get("rejected").asInt()).isEqualTo(1);
    JsonNode problem = answer.get("problems").get(0);
    assertThat(problem.get("row").asInt()).isEqualTo(4);
    assertThat(problem.get("code").asText()).isEqualTo("date.invalid");
    assertThat(problem.get("value").asText()).isEqualTo("31.02.2027");
    assertThat(problem.get("severity").asText()).isEqualTo("error");
    assertThat(rejects).isNotEmptyFile();
    assertThat(days(2027))
        .contains("2027-01-10", "2027-11-05", "2027-12-31")
        .doesNotContain("2027-02-22");
    assertThat(copies()).hasSize(1);
  }

  @Test
  void aRehearsalWritesNothing() throws IOException {
    Path file = Books.text(folder.resolve("т.csv"), TABLE);
    assertThat(Console.in(folder).run("import", "workdays", file, "--dry-run", "--json"))
        .isEqualTo(1);
    assertThat(workdays(2028).get("complete").asBoolean()).isFalse();
    assertThat(copies()).isEmpty();
  }

  @Test
  void aFileThatIsNoCalendarIsRefused() {
    Path file = Books.text(folder.resolve("x.xml"), "<html/>");
    Console console = Console.in(folder);
    assertThat(console.run("import", "workdays", file, "--json")).isEqualTo(3);
    assertThat(console.json().at("/error/code").asText()).isEqualTo("file.unsupported");
  }

  @Test
  void aSeriesSkipsTheDaysThatWereImported() {
    Path ics =
        Books.text(
            folder.resolve("c.ics"),
            String.join(
                "\r\n",
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "BEGIN:VEVENT",
                "UID:1@example.org",
                "DTSTART;VALUE=DATE:20280110",
                "RRULE:FREQ=DAILY;COUNT=3",
                "X-ZVENO-SKIP:DAYS-OFF",
                "SUMMARY:Семинар",
                "END:VEVENT",
                "END:VCALENDAR",
                ""));
    Console.in(folder).answer("import", "calendar", ics);
    assertThat(occurrences()).containsExactly("2028-01-10", "2028-01-11", "2028-01-12");
    Console.in(folder).run("import", "workdays", Books.text(folder.resolve("т.csv"), TABLE));
    assertThat(occurrences()).containsExactly("2028-01-11", "2028-01-12");
  }

  private List<String> occurrences() {
    return Console.in(folder)
        .answer(
            "export",
            "events",
            folder.resolve("o.json"),
            "--from",
            "2028-01-01",
            "--to",
            "2028-01-31",
            "--occurrences",
            "--json")
        .file()
        .get("rows")
        .findValuesAsText("start");
  }

  private JsonNode workdays(int year) {
    return Console.in(folder).answer("workdays", "--year", year, "--json").json();
  }

  private List<String> days(int year) {
    return StreamSupport.stream(workdays(year).get("daysOff").spliterator(), false)
        .map(JsonNode::asText)
        .toList();
  }

  private List<String> copies() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.map(Path::toString).filter(name -> name.contains("before-import")).toList();
    }
  }
}
