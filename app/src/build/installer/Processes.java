import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Processes of the build. What they keep for a user goes into a folder of the build.
final class Processes {
  private Processes() {}

  /// Runs it in the folder and gives what it said.
  static String run(List<String> words, Path folder) throws IOException, InterruptedException {
    Process process = start(words, folder);
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(
          words.getFirst() + " ended with " + process.exitValue() + "\n" + said);
    }
    return said;
  }

  /// Starts it in the folder.
  static Process start(List<String> words, Path folder) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.directory(folder.toFile());
    builder.redirectErrorStream(true);
    for (String variable : List.of("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "HOME")) {
      builder.environment().put(variable, folder.resolve("home").toString());
    }
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return builder.start();
  }

  /// Whether the path has such a program.
  static boolean found(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
