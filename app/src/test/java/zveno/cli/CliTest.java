package zveno.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CliTest {
  @TempDir Path folder;

  @Test
  void withoutWordsTheWindowIsMeant() {
    assertThat(Console.in(folder).window()).isTrue();
    assertThat(Console.in(folder).window("--store", "x")).isTrue();
  }

  @Test
  void windowOpensTheBaseThatWasNamed() {
    Console console = Console.in(folder);
    assertThat(console.wanted("--store", "моя база", "--author", "Е. Соколова"))
        .isEqualTo(new Cli.Wanted(Path.of("моя база"), "Е. Соколова"));
    assertThat(console.wanted().store()).isEqualTo(folder.resolve("store"));
  }

  @Test
  void withoutCommandJsonIsWrongUsage() {
    Console console = Console.in(folder);
    assertThat(console.run("--json")).isEqualTo(2);
    assertThat(console.json())
        .hasToString(
            "{\"error\":{\"code\":\"usage\",\"text\":\"Не указана команда.\",\"file\":null,"
                + "\"candidates\":[]},\"exit\":2}");
  }

  @Test
  void unknownCommandNamesTheKnownOnes() {
    Console console = Console.in(folder);
    assertThat(console.run("pairs", "round.json")).isEqualTo(2);
    assertThat(console.out()).isEmpty();
    assertThat(console.err()).startsWith("Неизвестная команда «pairs». Есть команды: ");
  }

  @Test
  void unknownOptionIsNamedInRussian() {
    Console console = Console.in(folder);
    assertThat(console.run("--jason")).isEqualTo(2);
    assertThat(console.err()).isEqualTo("Неизвестный ключ «--jason». Справка: zveno --help\n");
  }

  @Test
  void optionWithoutItsValueIsNamed() {
    Console console = Console.in(folder);
    assertThat(console.run("--store")).isEqualTo(2);
    assertThat(console.err()).isEqualTo("Не указано: --store. Справка: zveno --help\n");
  }

  @Test
  void dateThatIsNoneIsNamed() {
    Console console = Console.in(folder);
    assertThat(console.run("--today", "31.12.2026", "--json")).isEqualTo(2);
    assertThat(console.json().at("/error/text").asText())
        .isEqualTo("Значение «31.12.2026» не подходит для --today. Справка: zveno --help");
  }

  @Test
  void optionGivenTwiceIsNamed() {
    Console console = Console.in(folder);
    assertThat(console.run("--store", "a", "--store", "b")).isEqualTo(2);
    assertThat(console.err()).startsWith("Ключ --store указан дважды.");
  }

  @Test
  void versionIsASentenceOrAnObject() {
    Console console = Console.in(folder);
    assertThat(console.run("--version")).isZero();
    assertThat(console.out()).isEqualTo("Звено 9.9.9\n");
    Console json = Console.in(folder);
    assertThat(json.run("--version", "--json")).isZero();
    assertThat(json.json()).hasToString("{\"version\":\"9.9.9\"}");
  }

  @Test
  void helpIsRussianAndNamesEveryGlobalOption() {
    Console console = Console.in(folder);
    assertThat(console.run("--help")).isZero();
    assertThat(console.out())
        .contains(
            "Вызов: zveno", "--store", "--json", "--today", "--author", "--store-password-file")
        .doesNotContain("Usage", "DIR", "YYYY");
    Console json = Console.in(folder);
    assertThat(json.run("--json", "--help")).isZero();
    JsonNode page = json.json();
    assertThat(page.get("help").asText() + "\n").isEqualTo(console.out());
  }
}
