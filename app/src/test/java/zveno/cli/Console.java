package zveno.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.OptionalInt;
import zveno.settings.ProgramVersion;
import zveno.settings.UserFolders;
import zveno.text.Messages;

/// The command line inside the test, with what it printed.
final class Console {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private final ByteArrayOutputStream json = new ByteArrayOutputStream();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Cli cli;

  private Console(Path home) {
    cli =
        new Cli(
            Messages.load(),
            new UserFolders(home.resolve("store"), home.resolve("settings"), home.resolve("logs")),
            Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneId.of("Europe/Moscow")),
            new ProgramVersion("9.9.9"),
            new Terminal(print(json), print(out), print(err)));
  }

  static Console in(Path home) {
    return new Console(home);
  }

  int run(Object... words) {
    return call(words).orElseThrow(() -> new AssertionError("the window was meant"));
  }

  boolean window(Object... words) {
    return call(words).isEmpty();
  }

  private OptionalInt call(Object... words) {
    String[] texts = new String[words.length];
    for (int i = 0; i < words.length; i++) texts[i] = words[i].toString();
    return cli.run(texts);
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /// The one object of `--json`; fails when anything else was printed beside it.
  JsonNode json() {
    assertThat(out()).isEmpty();
    assertThat(err()).isEmpty();
    try {
      return MAPPER.readTree(json.toString(StandardCharsets.UTF_8));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
