package zveno.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How soon the window stands, from the start of the process, over the demo's base; against a bare
/// window in the same theme. Both in processes of their own with the flags of the launcher.
@Bench
class WindowBenchTest {
  private static final List<String> FLAGS =
      List.of(
          "-Xmx512m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-Xshare:auto",
          "--enable-native-access=ALL-UNNAMED",
          "-Dglass.platform=Headless",
          "-Dprism.order=sw",
          "-Dorg.jooq.no-logo=true",
          "-Dorg.jooq.no-tips=true");

  @TempDir Path home;

  @Test
  void first_frame(Figures figures) throws Exception {
    demo();
    figures.add(
        Figure.ratio(
            "first frame of the window against a bare one",
            Stopwatch.mediansOf(
                () -> until(FirstFrame.STANDS, "program"), () -> until(FirstFrame.STANDS, "bare")),
            2));
    figures.add(
        Figure.shown(
            "the table of 123 partners in it, from the start of the process",
            "ms",
            Stopwatch.median(
                until(FirstFrame.FILLED, "program"),
                until(FirstFrame.FILLED, "program"),
                until(FirstFrame.FILLED, "program"))));
  }

  /// Milliseconds until the process says the word.
  private double until(String word, String what) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = start(FirstFrame.class.getName(), what);
    double time = 0;
    try (BufferedReader out = process.inputReader()) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        if (line.equals(word)) time = (System.nanoTime() - start) / 1e6;
      }
    }
    assertThat(process.waitFor()).isZero();
    assertThat(time).isPositive();
    return time;
  }

  private void demo() throws IOException, InterruptedException {
    Process process = start("zveno.Main", "demo");
    process.getInputStream().readAllBytes();
    assertThat(process.waitFor()).isZero();
  }

  private Process start(String... words) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(FLAGS);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command);
    for (String variable : List.of("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")) {
      builder.environment().put(variable, home.resolve(variable).toString());
    }
    return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }
}
