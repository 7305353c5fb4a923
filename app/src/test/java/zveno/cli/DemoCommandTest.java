package zveno.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {
  @TempDir Path folder;

  @Test
  void emptyBaseIsFilledAndItsDocumentsPrinted() {
    Path to = folder.resolve("документы примера");
    JsonNode answer = Console.in(folder).answer("demo", "--to", to, "--json").json();
    assertThat(answer.get("partners").asInt()).isGreaterThan(100);
    assertThat(to.toFile().list())
        .containsExactlyInAnyOrder(
            "partners-short.docx",
            "partners-short.xlsx",
            "partners-short.pdf",
            "partners-full.docx",
            "partners-full.xlsx",
            "partners-full.pdf",
            "partners-stage.docx",
            "partners-stage.xlsx",
            "partners-stage.pdf",
            "expiry-letter");
    int letters = to.resolve("expiry-letter").toFile().list().length;
    assertThat(letters).isGreaterThan(5);
    assertThat(answer.get("files")).hasSize(9 + letters);
    assertThat(Console.in(folder).answer("history", "--json").json().at("/changes/0/kind").asText())
        .isEqualTo("demo");

    Console again = Console.in(folder);
    assertThat(again.run("demo", "--json")).isEqualTo(3);
    assertThat(again.json().at("/error/code").asText()).isEqualTo("store.notEmpty");

    Console.in(folder).answer("undo");
    Path left = folder.resolve("left.json");
    Console.in(folder).answer("export", "partners", left);
    assertThat(left).content().contains("\"rows\" : [ ]");

    JsonNode back = Console.in(folder).answer("demo", "--json").json();
    assertThat(back.get("partners")).isEqualTo(answer.get("partners"));
  }

  @Test
  void fileInTheWayOfTheFolderIsRefusedAndTheBaseStaysEmpty() throws Exception {
    Path file = java.nio.file.Files.createFile(folder.resolve("f"));
    Console console = Console.in(folder);
    assertThat(console.run("demo", "--to", file, "--json")).isEqualTo(5);
    assertThat(folder.resolve("store")).doesNotExist();
  }
}
