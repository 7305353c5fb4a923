package zveno.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// restore of a file with one school over a base that has two by then.
class RestoreCommandTest {
  @TempDir Path folder;
  private Path file;
  private String content;

  @BeforeEach
  void fill() {
    file = folder.resolve("Копия № 1.zveno");
    Console.prepare(folder, base -> base.partners().add("СОШ № 901"));
    Console.in(folder).answer("backup", file);
    content = BaseState.content(folder);
    Console.prepare(folder, base -> base.partners().add("СОШ № 902"));
  }

  @Test
  void baseIsThatOfTheFileAndThePresentOneIsKept() {
    String present = BaseState.content(folder);
    JsonNode manifest = Console.in(folder).answer("inspect", file, "--json").json();

    JsonNode answer = Console.in(folder).answer("restore", file, "--json").json();

    assertThat(answer.fieldNames())
        .toIterable()
        .containsExactly("restored", "keptAs", "attachments");
    assertThat(answer.get("restored")).isEqualTo(manifest);
    assertThat(answer.get("attachments").asInt()).isZero();
    assertThat(BaseState.content(folder)).isEqualTo(content).isNotEqualTo(present);
    Path kept = Path.of(answer.get("keptAs").asText());
    assertThat(kept).hasFileName("2026-11-22 10-42-00 before-restore.zveno");
    JsonNode copy = Console.in(folder).answer("inspect", kept, "--json").json();
    assertThat(copy.get("reason").asText()).isEqualTo("before-restore");
    assertThat(copy.at("/tables/organization/rows").asInt()).isEqualTo(2);

    Console.in(folder).answer("restore", kept);
    assertThat(BaseState.content(folder)).isEqualTo(present);
  }

  @Test
  void emptyFolderTakesItAndNothingIsKept() {
    Path other = folder.resolve("другая");
    Path home = folder.resolve("дом");
    JsonNode answer =
        Console.in(folder)
            .answer("restore", file, "--store", home.resolve("store"), "--json")
            .json();
    assertThat(answer.get("keptAs").isNull()).isTrue();
    assertThat(BaseState.content(home)).isEqualTo(content);
    Console console = Console.in(folder).answer("restore", file, "--store", other);
    assertThat(console.out())
        .matches("База восстановлена из \\Q" + file + "\\E: \\d+\u00a0запис(ь|и|ей)\\.\n");
  }

  @Test
  void journalGoesOnWhereTheFileStopped() {
    Console.in(folder).answer("restore", file);
    assertThat(Console.in(folder).answer("history", "--json").json().findValuesAsText("kind"))
        .containsExactly("create");
    Console.in(folder).answer("undo");
    Console.in(folder).answer("redo");
    assertThat(BaseState.content(folder)).isEqualTo(content);
  }

  @Test
  void fileThatIsNotHonestLeavesTheStoreAsItWas() throws IOException {
    Map<String, String> before = BaseState.files(folder.resolve("store"));
    for (Map.Entry<Path, String> bad : ExchangeFileFixture.bad(file).entrySet()) {
      for (String command : new String[] {"inspect", "restore"}) {
        Console console = Console.in(folder);
        assertThat(console.run(command, bad.getKey(), "--json")).as("%s", bad).isEqualTo(3);
        JsonNode error = console.json().get("error");
        assertThat(error.get("code").asText()).as("%s", bad).isEqualTo(bad.getValue());
        assertThat(error.get("file").asText()).isEqualTo(bad.getKey().toString());
        assertThat(error.get("text").asText()).contains(bad.getKey().toString());
        assertThat(BaseState.files(folder.resolve("store"))).as("%s", bad).isEqualTo(before);
      }
    }
    assertThat(Path.of("/zveno-evil.sh")).doesNotExist();
  }

  @Test
  void folderThatCannotBeWrittenIsExitFive() throws IOException {
    Path inTheWay = Files.createFile(folder.resolve("файл"));
    for (Path store : new Path[] {inTheWay, inTheWay.resolve("store")}) {
      Console console = Console.in(folder);
      assertThat(console.run("restore", file, "--store", store, "--json")).isEqualTo(5);
      assertThat(console.json().at("/error/code").asText()).isEqualTo("store.broken");
      assertThat(console.json().at("/error/file").asText()).isEqualTo(store.toString());
    }
    assertThat(inTheWay).isEmptyFile();
  }
}
