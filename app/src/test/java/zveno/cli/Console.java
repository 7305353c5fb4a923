package zveno.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.OptionalInt;
import java.util.function.Consumer;
import zveno.Wiring;
import zveno.settings.ProgramVersion;
import zveno.settings.UserFolders;
import zveno.text.Messages;

/// The command line inside the test, with what it printed.
final class Console {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private static final Messages MESSAGES = Messages.load();
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T07:42:00Z"), ZoneId.of("Europe/Moscow"));

  private final ByteArrayOutputStream json = new ByteArrayOutputStream();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Cli cli;
  private Object target = "";

  private Console(Path home, Workplaces workplaces) {
    cli =
        new Cli(
            MESSAGES,
            folders(home),
            CLOCK,
            new ProgramVersion("9.9.9"),
            workplaces,
            new Terminal(print(json), print(out), print(err)));
  }

  private static UserFolders folders(Path home) {
    return new UserFolders(home.resolve("store"), home.resolve("settings"), home.resolve("logs"));
  }

  /// The program as it is; its base is `store` in this folder.
  static Console in(Path home) {
    return new Console(home, new Wiring(folders(home), MESSAGES, CLOCK));
  }

  /// The program with bases that behave as the test wants.
  static Console with(Path home, Workplaces workplaces) {
    return new Console(home, workplaces);
  }

  /// Makes something in the base without the command line.
  static void prepare(Path home, Consumer<Workplace> work) {
    try (Workplace workplace =
        new Wiring(folders(home), MESSAGES, CLOCK).open(home.resolve("store"), "Петрова")) {
      work.accept(workplace);
    }
  }

  int run(Object... words) {
    return call(words).orElseThrow(() -> new AssertionError("the window was meant"));
  }

  /// Runs words that must be answered with 0.
  Console answer(Object... words) {
    assertThat(run(words)).as("%s%s", json, err).isZero();
    target = java.util.Arrays.stream(words).filter(Path.class::isInstance).findFirst().orElse("");
    return this;
  }

  /// The JSON in the file that the words named.
  JsonNode file() {
    return read(Path.of(target.toString()));
  }

  JsonNode read(Path file) {
    try {
      return MAPPER.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Cli.Wanted wanted(String... words) {
    return cli.wanted(words);
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
