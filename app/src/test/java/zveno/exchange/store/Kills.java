package zveno.exchange.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/// Starts a [KilledWriter] and kills it (SIGKILL where there is one): mostly at a random moment
/// after its first step, else at a random moment after its start, while it opens the store.
final class Kills {
  private static final Path FIGURES = Path.of("target/kills.txt");
  private static final int LONGEST_START = 4_000;
  private static final int IN_START = 5;

  final long seed = Long.getLong("zveno.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final String work;
  private final Path root;
  private final int longest;

  /// @param longest milliseconds from the first step to the kill
  Kills(String work, Path root, int longest) {
    this.work = work;
    this.root = root;
    this.longest = longest;
  }

  /// How many kills, unless the system property says otherwise.
  static int count(int usual) {
    return Integer.getInteger("zveno.kills", usual);
  }

  /// One run that is killed.
  ///
  /// @return what it had acknowledged
  List<String> kill() throws IOException, InterruptedException {
    boolean inStart = random.nextInt(IN_START) == 0;
    int millis = random.nextInt(inStart ? LONGEST_START : longest);
    Process process = start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      List<String> said = new ArrayList<>();
      CompletableFuture<Void> first = new CompletableFuture<>();
      Thread reader =
          new Thread(
              () ->
                  out.lines()
                      .forEach(
                          line -> {
                            said.add(line);
                            first.complete(null);
                          }));
      reader.start();
      if (!inStart) CompletableFuture.anyOf(first, process.onExit()).join();
      Thread.sleep(millis);
      if (!process.isAlive()) throw new IllegalStateException("ended by itself: " + said);
      process.toHandle().destroyForcibly(); // the process itself would close its pipe, unread
      process.waitFor();
      reader.join();
      return said;
    }
  }

  /// Keeps the figures of a run beside the reports of the build.
  void note(String figures) throws IOException {
    Files.createDirectories(FIGURES.getParent());
    String line = work + ": " + figures + ", seed " + seed + "\n";
    Files.writeString(FIGURES, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Dorg.jooq.no-logo=true",
            "-Dorg.jooq.no-tips=true",
            "-cp",
            System.getProperty("java.class.path"),
            KilledWriter.class.getName(),
            work,
            root.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
