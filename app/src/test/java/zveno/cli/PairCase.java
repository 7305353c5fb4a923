package zveno.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/// A folder with a round and its score table, and the program that is asked for a plan.
abstract class PairCase {
  static final String WORKED =
      """
      Школа;Д0;Д1;Д2
      Вместимость;2;1;1
      Р0;90;60;40
      Р1;85;80;30
      Р2;70;75;65
      Р3;88;55;50
      """;

  @TempDir Path folder;

  JsonNode refusal(String round, String table) throws IOException {
    write("t.csv", table);
    write("r.json", round);
    Console console = Console.in(folder);
    assertThat(console.run("pair", folder.resolve("r.json"), "--json")).isEqualTo(3);
    return console.json().path("error");
  }

  int total(String round, String table) throws IOException {
    return plan(round, table).path("total").intValue();
  }

  JsonNode plan(String round, String table, Object... more) throws IOException {
    write("t.csv", table);
    write("r.json", round);
    List<Object> words = new ArrayList<>(List.of("pair", folder.resolve("r.json"), "--json"));
    words.addAll(List.of(more));
    return Console.in(folder).answer(words.toArray()).json();
  }

  void write(String name, String text) throws IOException {
    String plain = name.endsWith(".json") ? text.replace('\'', '"') : text;
    Files.writeString(folder.resolve(name), plain, StandardCharsets.UTF_8);
  }

  static List<String> pairs(JsonNode plan) {
    List<String> pairs = new ArrayList<>();
    for (JsonNode pair : plan.path("pairs")) {
      pairs.add(
          pair.path("recipient").textValue()
              + " "
              + pair.path("donor").textValue()
              + " "
              + pair.path("score").asText());
    }
    return pairs;
  }
}
