package zveno.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.attachments.FileOwner;
import zveno.attachments.store.JooqAttachments;
import zveno.changes.store.JooqChangeJournal;
import zveno.files.ContentShelf;

class CheckCommandTest {
  @TempDir Path folder;
  private Path base;

  @BeforeEach
  void fill() {
    base = folder.resolve("store/zveno.mv.db");
    Console.prepare(folder, workplace -> workplace.partners().add("СОШ № 901"));
  }

  @Test
  void healthyBaseTellsItsRowsAndNoProblem() {
    JsonNode answer = Console.in(folder).answer("check", "--json").json();
    assertThat(answer.get("healthy").asBoolean()).isTrue();
    assertThat(answer.get("problems")).isEmpty();
    assertThat(answer.get("exit").asInt()).isZero();
    assertThat(answer.has("error")).isFalse();
    assertThat(answer.at("/rows/organization").asInt()).isEqualTo(1);
    assertThat(answer.at("/rows/agreement").asInt()).isZero();
    assertThat(Console.in(folder).answer("check").out()).startsWith("База цела: ");
  }

  @Test
  void cutBaseIsDamagedAndTheNewestWholeCopyIsNamed() throws IOException {
    Path copy = newestCopy();
    long then = Files.size(base);
    cut(then * 9 / 10);
    Map<String, String> before = BaseState.files(folder.resolve("store"));

    Console console = Console.in(folder);
    assertThat(console.run("check", "--json")).isEqualTo(3);

    JsonNode answer = console.json();
    assertThat(answer.get("healthy").asBoolean()).isFalse();
    assertThat(answer.get("exit").asInt()).isEqualTo(3);
    assertThat(answer.get("rows")).isEmpty();
    assertThat(answer.get("problems"))
        .hasToString(
            "[{\"code\":\"store.cut\",\"table\":\"\",\"expected\":%d,\"found\":%d}]"
                .formatted(then, then * 9 / 10));
    assertThat(answer.at("/error/code").asText()).isEqualTo("store.damaged");
    assertThat(answer.at("/error/file").asText()).isEqualTo(folder.resolve("store").toString());
    assertThat(answer.at("/error/candidates")).isEmpty();
    String text =
        "База в папке «"
            + folder.resolve("store")
            + "» повреждена. Последняя проверенная копия — 22.11.2026 10:42: "
            + copy;
    assertThat(answer.at("/error/text").asText()).isEqualTo(text);
    assertThat(BaseState.files(folder.resolve("store"))).isEqualTo(before);

    Console sentence = Console.in(folder);
    assertThat(sentence.run("check")).isEqualTo(3);
    assertThat(sentence.out()).isEqualTo(text + "\n");
  }

  @Test
  void everyOtherCommandRefusesTheDamagedBaseWithTheSameCode() throws IOException {
    cut(Files.size(base) / 2);
    for (String command : new String[] {"history", "undo", "redo", "demo"}) {
      Console console = Console.in(folder);
      assertThat(console.run(command, "--json")).isEqualTo(3);
      assertThat(console.json().at("/error/code").asText()).isEqualTo("store.damaged");
    }
  }

  @Test
  void copyThatIsDamagedItselfIsNotNamed() throws IOException {
    Path copy = newestCopy();
    byte[] bytes = Files.readAllBytes(copy);
    bytes[bytes.length / 2] ^= 1;
    Files.write(copy, bytes);
    cut(Files.size(base) / 2);
    Console console = Console.in(folder);
    assertThat(console.run("check", "--json")).isEqualTo(3);
    assertThat(console.json().at("/error/text").asText()).endsWith(" Проверенных копий нет.");
  }

  @Test
  void baseThatIsGoneIsNotTakenForANewOne() throws IOException {
    Files.delete(base);
    Console console = Console.in(folder);
    assertThat(console.run("check", "--json")).isEqualTo(3);
    assertThat(console.json().get("problems").findValuesAsText("code"))
        .containsExactly("store.base-missing");
    assertThat(base).doesNotExist();
  }

  @Test
  void damagedBaseIsReplacedByRestoreAndKept() throws IOException {
    String content = BaseState.content(folder);
    Path copy = newestCopy();
    cut(Files.size(base) / 2);
    byte[] damaged = Files.readAllBytes(base);
    JsonNode answer = Console.in(folder).answer("restore", copy, "--json").json();
    assertThat(Path.of(answer.get("keptAs").asText())).hasBinaryContent(damaged);
    assertThat(BaseState.content(folder)).isEqualTo(content);
  }

  @Test
  void folderThatAProgramSynchronisesIsAWarningAndNoDamage() {
    Path synced = folder.resolve("Яндекс.Диск/база");
    Console console = Console.in(folder).answer("check", "--store", synced, "--json");
    JsonNode answer = console.json();
    assertThat(answer.get("healthy").asBoolean()).isTrue();
    assertThat(answer.get("problems")).hasSize(1);
    assertThat(answer.at("/problems/0/code").asText()).isEqualTo("store.synced");
    assertThat(answer.at("/problems/0/severity").asText()).isEqualTo("warning");
    assertThat(answer.at("/problems/0/text").asText())
        .startsWith("Папку базы синхронизирует Яндекс.Диск.");
    assertThat(Console.in(folder).answer("check", "--store", synced).out())
        .startsWith("База цела: ")
        .contains("\nПапку базы синхронизирует Яндекс.Диск.");
  }

  @Test
  void fileOfACardThatIsGoneIsAWarningAndNoDamage() throws IOException {
    Path scan = Files.writeString(folder.resolve("Договор.pdf"), "скан");
    Console.prepare(
        folder,
        workplace ->
            new JooqAttachments(
                    workplace.store().database(),
                    (JooqChangeJournal) workplace.journal(),
                    workplace.store().folder().attachments(),
                    Clock.systemUTC())
                .add(FileOwner.partner(workplace.partners().add("СОШ № 901")), "", List.of(scan)));
    ContentShelf shelf = new ContentShelf(folder.resolve("store/files"));
    shelf.remove(shelf.all().getFirst());
    JsonNode answer = Console.in(folder).answer("check", "--json").json();
    assertThat(answer.get("healthy").asBoolean()).isTrue();
    assertThat(answer.at("/problems/0/code").asText()).isEqualTo("file.missing");
    assertThat(answer.at("/problems/0/text").asText())
        .isEqualTo(
            "Файла «Договор.pdf» нет в папке files рядом с базой. Прикрепите его к карточке ещё раз.");
  }

  private void cut(long length) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(base.toFile(), "rw")) {
      file.setLength(length);
    }
  }

  private Path newestCopy() throws IOException {
    try (var copies = Files.list(folder.resolve("store/copies"))) {
      return copies.max(java.util.Comparator.naturalOrder()).orElseThrow();
    }
  }
}
