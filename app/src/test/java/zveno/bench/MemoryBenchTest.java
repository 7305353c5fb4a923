package zveno.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What a long import takes of the machine, with the flags of the launcher, in a process of its
/// own: the most memory that was ever resident, as Linux counts it.
@Bench
@EnabledOnOs(OS.LINUX)
class MemoryBenchTest {
  private static final String PEAK = "VmHWM:";
  private static final int KILOBYTES = 1_024;
  private static final List<String> FLAGS =
      List.of(
          "-Xmx320m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "--enable-native-access=ALL-UNNAMED",
          "-Dorg.jooq.no-logo=true",
          "-Dorg.jooq.no-tips=true");

  @TempDir Path home;

  @Test
  void import_of_one_hundred_thousand_partners(Figures figures) throws Exception {
    for (int size : new int[] {1_000, 10_000, 100_000}) {
      Path book = PartnerBook.write(home.resolve(size + ".xlsx"), size);
      double peak = megabytes(book, home.resolve("store" + size));
      String name = "memory of `import` with " + size + " partners, all told";
      figures.add(
          size == 100_000
              ? Figure.absolute(name, "MB", peak, 512)
              : Figure.shown(name, "MB", peak));
    }
  }

  private static double megabytes(Path book, Path store) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(FLAGS);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "zveno.Main"));
    command.addAll(List.of("import", "partners", book.toString(), "--store", store.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    Thread.ofVirtual().start(() -> drain(process));
    long peak = 0;
    while (process.isAlive()) {
      peak = Math.max(peak, peak(process));
      Thread.sleep(50);
    }
    assertThat(process.exitValue()).isZero();
    return (double) peak / KILOBYTES;
  }

  /// The output is of no account, but a full pipe would stop the program.
  private static void drain(Process process) {
    try {
      process.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
    } catch (IOException _) {
      return; // the process is gone
    }
  }

  /// In kilobytes; 0 once the process is gone.
  private static long peak(Process process) {
    try {
      return Files.readAllLines(
              Path.of("/proc", Long.toString(process.pid()), "status"), StandardCharsets.UTF_8)
          .stream()
          .filter(line -> line.startsWith(PEAK))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException _) {
      return 0;
    }
  }
}
