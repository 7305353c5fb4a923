package zveno.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// backup and inspect of a base with two schools, one of them in the trash.
class BackupCommandTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void fill() {
    file = folder.resolve("Копия «9» № 1.zveno");
    Console.prepare(
        folder,
        base -> {
          base.partners().add("СОШ № 901");
          base.partners().delete(List.of(base.partners().add("СОШ № 902")));
        });
  }

  @Test
  void answerIsTheManifest() {
    JsonNode answer = Console.in(folder).answer("backup", file, "--json").json();
    assertThat(answer.fieldNames())
        .toIterable()
        .containsExactly(
            "file", "format", "program", "schema", "dataSet", "replica", "vector", "centre",
            "author", "created", "kind", "reason", "records", "tables", "files");
    assertThat(answer.get("file").asText()).isEqualTo(file.toString());
    assertThat(answer.get("format").asInt()).isEqualTo(1);
    assertThat(answer.get("schema").asInt()).isEqualTo(zveno.database.Schema.NEWEST);
    assertThat(answer.get("created").asText()).isEqualTo("2026-11-22T07:42:00Z");
    assertThat(answer.get("kind").asText()).isEqualTo("full");
    assertThat(answer.get("reason").asText()).isEqualTo("backup");
    assertThat(answer.get("files").asInt()).isZero();
    assertThat(answer.at("/tables/organization/rows").asInt()).isEqualTo(1);
    assertThat(answer.at("/tables/organization/deleted").asInt()).isEqualTo(1);
    assertThat(answer.at("/tables/change/rows").asInt()).isEqualTo(3);
    assertThat(answer.at("/tables/organization/sha256").asText()).matches("[0-9a-f]{64}");
    assertThat(answer.get("vector").fieldNames())
        .toIterable()
        .containsExactly(answer.get("replica").asText());
  }

  @Test
  void inspectReadsTheSameManifestAndOpensNoBase() {
    JsonNode written = Console.in(folder).answer("backup", file, "--json").json();
    Path none = folder.resolve("none");
    assertThat(Console.in(folder).answer("inspect", file, "--store", none, "--json").json())
        .isEqualTo(written);
    assertThat(none).doesNotExist();
  }

  @Test
  void bothReadAsSentences() {
    Console backup = Console.in(folder).answer("backup", file, "--author", "Петрова");
    assertThat(backup.out())
        .matches(
            "Копия записана и проверена: \\Q" + file + "\\E \\(\\d+\u00a0запис(ь|и|ей)\\)\\.\n");
    assertThat(Console.in(folder).answer("inspect", file).out())
        .startsWith(file + ": ")
        .contains("автор — Петрова, создан 22.11.2026, версия программы ")
        .endsWith("Файл цел.\n");
  }

  @Test
  void olderFileIsReplacedOnlyByAWholeOne() throws IOException {
    Files.writeString(file, "прежний файл");
    Console.in(folder).answer("backup", file);
    assertThat(Console.in(folder).run("inspect", file)).isZero();
    try (var left = Files.list(folder)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("store", "settings", file.getFileName().toString());
    }
  }

  @Test
  void fileOfAnotherEndingIsWrongUsageAndNoBaseIsBegun() {
    Path none = folder.resolve("none");
    Console console = Console.in(folder);
    assertThat(console.run("backup", folder.resolve("b.zip"), "--store", none, "--json"))
        .isEqualTo(2);
    assertThat(console.json().at("/error/code").asText()).isEqualTo("usage");
    assertThat(none).doesNotExist();
  }

  @Test
  void placeThatCannotBeWrittenIsRefused() throws IOException {
    assertThat(code(5, "backup", folder.resolve("нет/b.zveno"))).isEqualTo("target.noFolder");
    Path inTheWay = Files.createDirectory(folder.resolve("папка.zveno"));
    assertThat(code(5, "backup", inTheWay)).isEqualTo("target.isFolder");
    Path notAFolder = Files.createFile(folder.resolve("файл"));
    assertThat(code(5, "backup", notAFolder.resolve("b.zveno"))).isEqualTo("target.noFolder");
  }

  @Test
  void fullDiskIsRefused() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full));
    Path link = Files.createSymbolicLink(folder.resolve("full.zveno"), full);
    assertThat(code(5, "backup", link)).isEqualTo("target.noRoom");
    Files.delete(link);
  }

  private String code(int exit, Object... words) {
    Object[] all = java.util.Arrays.copyOf(words, words.length + 1);
    all[words.length] = "--json";
    Console console = Console.in(folder);
    assertThat(console.run(all)).isEqualTo(exit);
    assertThat(console.json().get("exit").asInt()).isEqualTo(exit);
    return console.json().at("/error/code").asText();
  }
}
