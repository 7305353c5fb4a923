package zveno.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
  @Test
  void tableThatIsNotThereMakesNoBase() {
    java.nio.file.Path nowhere = folder.resolve("new");
    Console console = Console.in(nowhere);
    assertThat(console.run("import", "partners", folder.resolve("none.xlsx"))).isEqualTo(3);
    assertThat(console.err() + console.out()).contains("none.xlsx");
    assertThat(nowhere).doesNotExist();
  }

  private static final String TABLE =
      """
      Наименование;ИНН;Район;Телефон
      СОШ № 901;0123456789;Невский;+7 (812) 555-09-01
      ;;Невский;
      ;;Невский;+7 (812) 555-09-03
      """;

  @TempDir Path folder;

  @Test
  void rejectedRowsAreExitOneAndTheRestIsTaken() throws IOException {
    Console console = Console.in(folder);
    assertThat(console.run("import", "partners", table(TABLE), "--json")).isEqualTo(1);
    JsonNode answer = console.json();
    assertThat(answer.get("kind").asText()).isEqualTo("partners");
    assertThat(answer.get("sheet").isNull()).isTrue();
    assertThat(answer.get("created").asInt()).isEqualTo(1);
    assertThat(answer.get("rejected").asInt() + answer.get("created").asInt())
        .isEqualTo(answer.get("rows").asInt());
    assertThat(answer.at("/mapping/inn").asText()).isEqualTo("ИНН");
    assertThat(answer.get("problems").findValuesAsText("code")).contains("name.missing");
    assertThat(answer.get("change").asText()).hasSize(36);
  }

  @Test
  void answerReadsAsSentences() throws IOException {
    Console console = Console.in(folder);
    assertThat(console.run("import", "partners", table(TABLE))).isEqualTo(1);
    assertThat(console.out()).contains("добавлено 1,", "\n  строка ");
  }

  @Test
  void dryRunWritesNothing() throws IOException {
    Console console = Console.in(folder);
    assertThat(console.run("import", "partners", table(TABLE), "--dry-run", "--json")).isEqualTo(1);
    assertThat(console.json().get("change").isNull()).isTrue();
    assertThat(Console.in(folder).answer("history", "--json").json().get("changes")).isEmpty();
  }

  @Test
  void importTwiceIsImportOnceAndUndoTakesItBack() throws IOException {
    Path file = table("Наименование;ИНН\nСОШ № 901;0123456789\nСОШ № 902;0123456788\n");
    Console.in(folder).answer("import", "partners", file);
    JsonNode again = Console.in(folder).answer("import", "partners", file, "--json").json();
    assertThat(again.get("unchanged").asInt()).isEqualTo(2);
    assertThat(again.get("change").isNull()).isTrue();
    Console.in(folder).answer("undo");
    assertThat(exported("left.json").at("/rows")).isEmpty();
  }

  @Test
  void exportedFilesAreTakenInAgainWithoutAProfile() throws IOException {
    Console.in(folder).answer("demo");
    JsonNode before = exported("before.json");
    for (String name : new String[] {"p.xlsx", "p.csv"}) {
      Path file = folder.resolve(name);
      Console.in(folder).answer("export", "partners", file);
      JsonNode same = Console.in(folder).answer("import", "partners", file, "--json").json();
      assertThat(same.get("unchanged")).as("%s", same).isEqualTo(same.get("rows"));

      Console other = Console.in(folder);
      Path second = folder.resolve("second " + name);
      JsonNode fresh = other.answer("import", "partners", file, "--json", "--store", second).json();
      assertThat(fresh.get("created")).isEqualTo(fresh.get("rows"));
      assertThat(fresh.get("newValues").findValuesAsText("field")).containsOnly("district");
      Path copy = folder.resolve(name + ".json");
      Console.in(folder).answer("export", "partners", copy, "--store", second);
      assertThat(withoutIds(Console.in(folder).read(copy))).isEqualTo(withoutIds(before));
    }
  }

  @Test
  void refusedFilesLeaveTheBaseAsItWas() throws IOException {
    assertThat(code("import", "partners", folder.resolve("нет.xlsx"))).isEqualTo("file.missing");
    Path damaged = Files.writeString(folder.resolve("a.xlsx"), "PK\u0003\u0004 и ничего больше");
    assertThat(code("import", "partners", damaged)).isEqualTo("file.damaged");
    Path page = Files.writeString(folder.resolve("b.xlsx"), "<html><body>Отчёт</body></html>");
    assertThat(code("import", "partners", page)).isEqualTo("file.unsupported");
    assertThat(code("import", "partners", table("Дата;Место\n1;2\n"))).isEqualTo("heading.missing");
    Path profile = Files.writeString(folder.resolve("p.json"), "{\"colums\": {}}");
    assertThat(code("import", "partners", table(TABLE), "--profile", profile))
        .isEqualTo("profile.invalid");
    assertThat(Console.in(folder).answer("history", "--json").json().get("changes")).isEmpty();
  }

  @Test
  void rejectsThatCannotBeWrittenTakeNothingIn() throws IOException {
    Console console = Console.in(folder);
    assertThat(
            console.run(
                "import",
                "partners",
                table(TABLE),
                "--json",
                "--rejects",
                folder.resolve("нет/r.xlsx")))
        .isEqualTo(5);
    assertThat(Console.in(folder).answer("history", "--json").json().get("changes")).isEmpty();
  }

  @Test
  void rejectsNeverTakeThePlaceOfTheTable() throws IOException {
    Path table = table(TABLE);
    Path named = Files.copy(table, folder.resolve("таблица.xlsx"));
    for (Path target : List.of(table, named)) {
      assertThat(Console.in(folder).run("import", "partners", named, "--json", "--rejects", target))
          .isEqualTo(2);
    }
    assertThat(Files.readString(table)).isEqualTo(TABLE);
    assertThat(Files.readString(named)).isEqualTo(TABLE);
  }

  @Test
  void unknownKindNamesTheKnownOnes() {
    Console console = Console.in(folder);
    assertThat(console.run("import", "results", "x.xlsx", "--json")).isEqualTo(2);
    assertThat(console.json().at("/error/text").asText())
        .isEqualTo("Неизвестный вид «results». Есть виды: partners, events, calendar, workdays.");
  }

  private String code(Object... words) {
    Object[] all = java.util.Arrays.copyOf(words, words.length + 1);
    all[words.length] = "--json";
    Console console = Console.in(folder);
    assertThat(console.run(all)).as("%s", console).isEqualTo(3);
    assertThat(console.json().at("/error/file").asText()).isNotEmpty();
    return console.json().at("/error/code").asText();
  }

  private Path table(String text) throws IOException {
    return Files.writeString(folder.resolve("таблица.csv"), text);
  }

  private JsonNode exported(String name) {
    Path file = folder.resolve(name);
    Console.in(folder).answer("export", "partners", file);
    return Console.in(folder).read(file);
  }

  private static String withoutIds(JsonNode export) {
    return export.toPrettyString().replaceAll("\"id\" : \"[^\"]*\",?", "");
  }
}
