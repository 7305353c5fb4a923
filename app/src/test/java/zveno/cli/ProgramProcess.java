package zveno.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The program as a process of its own, in a shell that first narrows what it may do.
final class ProgramProcess {
  private static final JsonMapper MAPPER = new JsonMapper();

  private ProgramProcess() {}

  /// What a call came to; the answer is missing where nothing was printed.
  record Ended(int exit, JsonNode answer) {}

  /// Runs a command under `--json` as this user's home.
  ///
  /// @param narrow commands of the shell before the program; must not end in a semicolon
  /// @param shell the program that reads them, with its own words
  static Ended run(List<String> shell, Path home, String narrow, Object... words)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(shell);
    all.add("-c");
    all.add(narrow + " && exec \"$@\"");
    all.add("sh");
    all.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    all.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"));
    all.add("-Dlogback.configurationFile=logback.xml");
    all.addAll(List.of("-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path")));
    all.add("zveno.Main");
    for (Object word : words) all.add(word.toString());
    all.add("--json");
    ProcessBuilder builder = new ProcessBuilder(all);
    builder.environment().put("XDG_CONFIG_HOME", home.resolve("config").toString());
    builder.environment().put("XDG_STATE_HOME", home.resolve("state").toString());
    builder.environment().put("XDG_DATA_HOME", home.resolve("data").toString());
    Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    JsonNode answer;
    try (InputStream out = process.getInputStream()) {
      answer = MAPPER.readTree(out.readAllBytes());
    }
    return new Ended(process.waitFor(), answer);
  }
}
