package zveno.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.exchange.store.ExchangeFiles;
import zveno.exchange.store.StoreCheck;

/// Exit codes that every command shares: the store in use, no right to write, a fault.
class ExitCodesTest {
  @TempDir Path folder;

  @Test
  void storeThatThisProcessHoldsIsExitFour() {
    Console.prepare(
        folder,
        base -> {
          base.partners().add("СОШ № 901");
          inUse();
        });
  }

  @Test
  void storeThatAnotherProcessHoldsIsExitFour() throws Exception {
    Console.prepare(folder, base -> base.partners().add("СОШ № 901"));
    Process holder = HoldingProgram.start(folder);
    try (BufferedReader out = holder.inputReader()) {
      assertThat(out.readLine()).isEqualTo("holding");
      inUse();
    } finally {
      holder.destroyForcibly().waitFor();
    }
    Console.in(folder).answer("check", "--json");
  }

  private void inUse() {
    Path file = folder.resolve("x.zveno");
    Map<String, String> before = BaseState.files(folder.resolve("store/copies"));
    Object[][] calls = {
      {"check"},
      {"history"},
      {"undo"},
      {"redo"},
      {"demo"},
      {"backup", file},
      {"export", "partners", folder.resolve("x.csv")},
      {"report", "partners-full", folder.resolve("x.docx")},
    };
    for (Object[] call : calls) {
      Object[] words = java.util.Arrays.copyOf(call, call.length + 1);
      words[call.length] = "--json";
      Console console = Console.in(folder);
      assertThat(console.run(words)).as("%s", call[0]).isEqualTo(4);
      JsonNode answer = console.json();
      assertThat(answer.get("exit").asInt()).isEqualTo(4);
      assertThat(answer.at("/error/code").asText()).isEqualTo("store.inUse");
      assertThat(answer.at("/error/text").asText())
          .startsWith("База открыта: Петрова, ")
          .contains("Закройте там программу и повторите.");
    }
    assertThat(file).doesNotExist();
    assertThat(BaseState.files(folder.resolve("store/copies"))).isEqualTo(before);
  }

  @Test
  void restoreIntoAStoreInUseIsExitFour() {
    Path file = folder.resolve("x.zveno");
    Console.prepare(folder, base -> base.partners().add("СОШ № 901"));
    Console.in(folder).answer("backup", file);
    Console.prepare(
        folder,
        base -> {
          Console console = Console.in(folder);
          assertThat(console.run("restore", file, "--json")).isEqualTo(4);
          assertThat(console.json().at("/error/text").asText())
              .contains("Последняя проверенная копия — 22.11.2026 10:42: ");
        });
  }

  @Test
  void fileWhereTheFolderOfTheStoreMustBeIsExitFive() throws IOException {
    Path file = Files.createFile(folder.resolve("файл"));
    for (Path store : new Path[] {file, file.resolve("store")}) {
      Console console = Console.in(folder);
      assertThat(console.run("check", "--store", store, "--json")).isEqualTo(5);
      assertThat(console.json().at("/error/code").asText()).isEqualTo("store.broken");
      assertThat(console.json().at("/error/file").asText()).isEqualTo(store.toString());
    }
  }

  @Test
  void faultIsExitSeventyWithItsShortCode() {
    Console console = Console.with(folder, new Faulty());
    assertThat(console.run("history", "--json")).isEqualTo(70);
    JsonNode answer = console.json();
    String code = answer.at("/error/code").asText();
    assertThat(code).matches("[0-9A-F]{4}-[0-9A-F]{4}");
    assertThat(answer.get("exit").asInt()).isEqualTo(70);
    assertThat(answer.at("/error/text").asText())
        .startsWith("Ошибка программы, код " + code + ".")
        .contains(folder.resolve("logs").toString());
    Console sentence = Console.with(folder, new Faulty());
    assertThat(sentence.run("history")).isEqualTo(70);
    assertThat(sentence.err()).contains(code);
    assertThat(sentence.out()).isEmpty();
  }

  /// A program with a fault in it.
  private static final class Faulty implements Workplaces {
    @Override
    public Workplace open(Path folder, String author) {
      throw new IllegalStateException("a fault");
    }

    @Override
    public ExchangeFiles files() {
      throw new IllegalStateException("a fault");
    }

    @Override
    public StoreCheck check() {
      throw new IllegalStateException("a fault");
    }
  }
}
