package zveno.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.partners.PartnerField;

/// undo, redo and history on one small base: a school is added, then renamed twice.
class HistoryCommandTest {
  @TempDir Path folder;
  private UUID school;

  @BeforeEach
  void fill() {
    Console.prepare(
        folder,
        base -> {
          school = base.partners().add("СОШ № 901");
          base.partners().set(List.of(school), PartnerField.CITY, "Заречный");
          base.partners().set(List.of(school), PartnerField.CITY, "Приречный");
        });
  }

  @Test
  void historyIsNewestFirst() {
    JsonNode changes = json("history", "--json").get("changes");
    assertThat(changes.findValuesAsText("kind")).containsExactly("edit", "edit", "create");
    JsonNode newest = changes.get(0);
    assertThat(newest.get("author").asText()).isEqualTo("Петрова");
    assertThat(newest.get("time").asText()).isEqualTo("2026-11-22T07:42:00Z");
    assertThat(newest.get("rows").asInt()).isEqualTo(1);
    assertThat(newest.has("fields")).isFalse();
  }

  @Test
  void historyOfARecordTellsItsFields() {
    JsonNode changes = json("--json", "history", school).get("changes");
    assertThat(changes.get(0).get("fields"))
        .hasToString("[{\"field\":\"city\",\"before\":\"Заречный\",\"after\":\"Приречный\"}]");
    assertThat(json("--json", "history", "сош 901").get("changes")).isEqualTo(changes);
  }

  @Test
  void historyOfAnUnknownRecordIsRefused() {
    JsonNode answer = refusal(3, "--json", "history", new UUID(7, 7));
    assertThat(answer.at("/error/code").asText()).isEqualTo("name.unknown");
  }

  @Test
  void historyReadsAsSentences() {
    Console console = Console.in(folder);
    assertThat(console.run("history", "СОШ № 901")).isZero();
    String newest = json("history", "--json").at("/changes/0/id").asText();
    assertThat(console.out())
        .startsWith(
            "22.11.2026 10:42  Петрова  Правка: СОШ № 901  № "
                + newest
                + "\n    Город: Заречный → Приречный\n");
    json("undo", newest, "--json");
    Console after = Console.in(folder);
    assertThat(after.run("history")).isZero();
    assertThat(after.out()).contains("Правка: СОШ № 901 (отменено)  № " + newest);
  }

  @Test
  void undoTakesBackTheLastAndRedoDoesItAgain() {
    String last = json("history", "--json").at("/changes/0/id").asText();
    JsonNode undone = json("undo", "--json", "--author", "Сидорова");
    assertThat(undone.get("change").asText()).isEqualTo(last);
    assertThat(undone.get("kind").asText()).isEqualTo("edit");
    assertThat(city()).isEqualTo("Заречный");
    assertThat(json("history", "--json").at("/changes/0/author").asText()).isEqualTo("Сидорова");
    assertThat(json("redo", "--json").get("change").asText()).isEqualTo(last);
    assertThat(city()).isEqualTo("Приречный");
  }

  @Test
  void undoOfAnOlderChangeNamesTheLaterOnes() {
    JsonNode changes = json("history", "--json").get("changes");
    JsonNode answer = refusal(3, "undo", changes.get(1).get("id").asText(), "--json");
    assertThat(answer.at("/error/code").asText()).isEqualTo("undo.blocked");
    assertThat(answer.at("/error/candidates").findValuesAsText("id"))
        .containsExactly(changes.get(0).get("id").asText());
    assertThat(city()).isEqualTo("Приречный");
  }

  @Test
  void undoOfWhatIsUndoneUnknownOrNothingIsRefused() {
    String last = json("history", "--json").at("/changes/0/id").asText();
    json("undo", last, "--json");
    for (Object change : List.of(last, new UUID(7, 7), "вчера")) {
      JsonNode answer = refusal(3, "undo", change, "--json");
      assertThat(answer.at("/error/code").asText()).isEqualTo("undo.blocked");
      assertThat(answer.at("/error/candidates")).isEmpty();
    }
    Console.prepare(folder, base -> base.partners().add("СОШ № 902"));
    assertThat(refusal(3, "redo", "--json").at("/error/code").asText()).isEqualTo("undo.blocked");
  }

  @Test
  void blockedUndoIsASentence() {
    String second = json("history", "--json").at("/changes/1/id").asText();
    Console console = Console.in(folder);
    assertThat(console.run("undo", second)).isEqualTo(3);
    assertThat(console.err())
        .isEqualTo(
            "Отменить нельзя: те же поля правили позже. Сначала отмените: Правка: СОШ № 901.\n");
  }

  private String city() {
    return Console.in(folder)
        .answer("export", "partners", folder.resolve("p.json"), "--json")
        .file()
        .at("/rows/0/city")
        .asText();
  }

  private JsonNode json(Object... words) {
    return Console.in(folder).answer(words).json();
  }

  private JsonNode refusal(int exit, Object... words) {
    Console console = Console.in(folder);
    assertThat(console.run(words)).isEqualTo(exit);
    assertThat(console.json().get("exit").asInt()).isEqualTo(exit);
    return console.json();
  }
}
