package zveno;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The launcher with a false Java that prints what it is told.
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  @TempDir Path folder;
  private Path program;

  @BeforeEach
  void install() throws IOException {
    program = Files.createDirectories(folder.resolve("Программы и данные № 1/zveno"));
    Files.createDirectories(program.resolve("bin"));
    Path launcher = program.resolve("bin/zveno");
    Files.copy(Path.of("src/dist/bin/zveno"), launcher);
    executable(launcher);
  }

  @Test
  void javaOfTheVariableIsTakenAndWordsArriveWhole() throws Exception {
    Path java = java("25.0.1", folder.resolve("моя java"));
    assertThat(run(program.resolve("bin/zveno"), Map.of("ZVENO_JAVA_HOME", java), "import", "а б"))
        .containsSubsequence(
            "-Dzveno.home=" + program.toRealPath(),
            "-cp",
            program.toRealPath() + "/lib/*",
            "zveno.Main",
            "import",
            "а б",
            "LC_ALL=C.UTF-8");
  }

  @Test
  void aCommandTakesLessMemoryThanTheWindow() throws Exception {
    Path java = java("25.0.1", folder.resolve("java"));
    Map<String, Path> found = Map.of("ZVENO_JAVA_HOME", java);
    Path launcher = program.resolve("bin/zveno");
    assertThat(run(launcher, found)).contains("-Xmx512m");
    assertThat(run(launcher, found, "--store", "a")).contains("-Xmx512m");
    assertThat(run(launcher, found, "check")).contains("-Xmx320m").doesNotContain("-Xmx512m");
  }

  @Test
  void otherJavaIsPassedOver() throws Exception {
    Path old = java("17.0.9", folder.resolve("old"));
    Path newer = java("250.0.1", folder.resolve("newer"));
    Path own = java("25", program.resolve("runtime"));
    assertThat(
            run(
                program.resolve("bin/zveno"),
                Map.of("ZVENO_JAVA_HOME", old, "JAVA_HOME", newer),
                "check"))
        .contains("JAVA=" + own.toRealPath());
  }

  @Test
  void linkIsFollowedToTheProgram() throws Exception {
    java("25.0.1", program.resolve("runtime"));
    Path links = Files.createDirectory(folder.resolve("links"));
    Path second = Files.createSymbolicLink(links.resolve("second"), program.resolve("bin/zveno"));
    Path first = Files.createSymbolicLink(links.resolve("first"), second.getFileName());
    assertThat(run(first, Map.of(), "check")).contains("-Dzveno.home=" + program.toRealPath());
  }

  private static Path java(String version, Path home) throws IOException {
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    Path java = home.resolve("bin/java");
    Files.writeString(
        java,
        """
        #!/bin/sh
        for word in "$@"; do echo "$word"; done
        echo "LC_ALL=$LC_ALL"
        echo "JAVA=$(cd "$(dirname "$0")/.." && pwd -P)"
        """);
    executable(java);
    return home;
  }

  private static void executable(Path file) {
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private List<String> run(Path launcher, Map<String, Path> env, String... words)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(launcher.toString());
    builder.command().addAll(List.of(words));
    builder.directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().remove("JAVA_HOME");
    builder.environment().put("LC_ALL", "C");
    env.forEach((name, path) -> builder.environment().put(name, path.toString()));
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    return out.lines().toList();
  }
}
