package zveno.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A base file that somebody with bad intent put into the folder of the store: nothing in it runs.
class CraftedBaseTest {
  private static final String RAN = "zveno.test.ran";

  @TempDir Path folder;
  private Path base;

  @BeforeEach
  void fill() {
    base = folder.resolve("store/zveno.mv.db");
    Console.prepare(folder, workplace -> workplace.partners().add("СОШ № 901"));
  }

  @AfterEach
  void forget() {
    System.clearProperty(RAN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create trigger t before insert on direction as 'org.h2.api.Trigger create() {"
            + " System.setProperty(\"zveno.test.ran\", \"trigger\");"
            + " return new org.h2.tools.TriggerAdapter() { public void fire(java.sql.Connection c,"
            + " java.sql.ResultSet o, java.sql.ResultSet n) { } }; }'",
        "create alias run as 'void run() { System.setProperty(\"zveno.test.ran\", \"alias\"); }'",
        "create alias exec for 'java.lang.System.setProperty'",
        "create force linked table l('org.h2.Driver', 'jdbc:h2:mem:x;INIT=create alias if not exists"
            + " r for ''java.lang.System.setProperty''\\;call r(''zveno.test.ran'', ''link'')',"
            + " 'sa', '', 'information_schema.users')",
        "create view v as select * from direction",
        "create user eve password 'x' admin",
      })
  void objectsThatAreNotOursAreRefused(String statement) throws IOException {
    run(statement);
    System.clearProperty(RAN);
    byte[] crafted = Files.readAllBytes(base);

    for (String command : new String[] {"check", "history", "undo", "demo"}) {
      Console console = Console.in(folder);
      assertThat(console.run(command, "--json")).isEqualTo(3);
      assertThat(console.json().at("/error/code").asText()).isEqualTo("store.unsafe");
      assertThat(console.json().at("/error/text").asText())
          .startsWith("База в папке «" + folder.resolve("store") + "» содержит посторонние объекты")
          .contains("Последняя проверенная копия — ");
    }
    assertThat(System.getProperty(RAN)).isNull();
    assertThat(base).hasBinaryContent(crafted);
  }

  @Test
  void objectsLeftOutAreDamage() throws IOException {
    run("drop index organization_inn");
    Console console = Console.in(folder);
    assertThat(console.run("check", "--json")).isEqualTo(3);
    assertThat(console.json().get("healthy").asBoolean()).isFalse();
    assertThat(console.json().get("problems").findValuesAsText("code"))
        .containsExactly("store.schema");
  }

  @Test
  void craftedBaseWithoutACardIsRefusedToo() throws IOException {
    run("create alias exec for 'java.lang.System.setProperty'");
    Path stick = folder.resolve("флешка");
    Files.createDirectories(stick);
    Files.copy(base, stick.resolve("zveno.mv.db"));
    Console console = Console.in(folder);
    assertThat(console.run("check", "--store", stick, "--json")).isEqualTo(3);
    assertThat(console.json().at("/error/code").asText()).isEqualTo("store.unsafe");
    assertThat(console.json().at("/error/text").asText()).endsWith(" Проверенных копий нет.");
  }

  @Test
  void fileThatIsNoBaseIsRefused() throws IOException {
    Files.writeString(base, "Это не база".repeat(2_000));
    Console console = Console.in(folder);
    assertThat(console.run("check", "--json")).isEqualTo(3);
    assertThat(console.json().at("/error/code").asText()).isIn("store.notABase", "store.damaged");
    assertThat(base).content().startsWith("Это не база");
  }

  @Test
  void folderWithASemicolonIsRefusedAndNothingOfItRuns() {
    Console console = Console.in(folder);
    Path store = folder.resolve("q;INIT=create alias x for 'java.lang.System.setProperty'");
    assertThat(console.run("check", "--store", store, "--json")).isEqualTo(3);
    assertThat(console.json().at("/error/code").asText()).isEqualTo("store.unsafeFolder");
    assertThat(store).doesNotExist();
  }

  /// As the author of the file would, with the card mended so that only the vet stands in the way.
  private void run(String statement) throws IOException {
    String url = "jdbc:h2:file:" + base.toString().replaceFirst("\\.mv\\.db$", "");
    try (Connection connection =
        DriverManager.getConnection(url + ";DEFAULT_NULL_ORDERING=LOW", "sa", "")) {
      connection.createStatement().execute(statement);
      connection.createStatement().execute("shutdown");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    Path card = folder.resolve("store/zveno.json");
    Files.writeString(
        card, Files.readString(card).replaceFirst("\"bytes\" : \\d+", "\"bytes\" : 0"));
  }
}
