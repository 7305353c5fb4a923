package zveno.exchange.store;

import static org.assertj.core.api.Assertions.assertThat;
import static zveno.database.jooq.Tables.ORGANIZATION;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a program that writes: no acknowledged change is lost and the store opens again. Runs with
/// `mvn -Pcrash verify` only.
@Tag("crash")
class CrashTest {
  private static final int KILLS = Integer.getInteger("zveno.kills", 100);
  private static final int LONGEST = 1_500;

  @TempDir Path root;

  @Test
  void no_acknowledged_change_is_lost() throws Exception {
    long seed = Long.getLong("zveno.seed", System.nanoTime());
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    Set<UUID> acknowledged = new HashSet<>();
    int without = 0;
    for (int kill = 1; kill <= KILLS; kill++) {
      List<UUID> said = killed(random.nextInt(LONGEST));
      if (said.isEmpty()) without++;
      acknowledged.addAll(said);
      try (OpenStore store = new Stores(root).open()) {
        Set<UUID> found =
            new HashSet<>(
                store
                    .database()
                    .read(
                        base ->
                            base.select(ORGANIZATION.ID)
                                .from(ORGANIZATION)
                                .fetch(ORGANIZATION.ID)));
        assertThat(found).as("after kill " + kill).containsAll(acknowledged);
      }
    }
    System.out.println(
        KILLS
            + " kills, "
            + acknowledged.size()
            + " acknowledged changes, none lost; "
            + without
            + " before the first change");
  }

  /// The changes that the program acknowledged before it was killed, so long after its first.
  private List<UUID> killed(int millis) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriter.class.getName(),
                root.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<UUID> said = new ArrayList<>();
    try (BufferedReader out = process.inputReader()) {
      CompletableFuture<Void> first = new CompletableFuture<>();
      Thread reader =
          new Thread(
              () ->
                  out.lines()
                      .filter(line -> line.length() == 36)
                      .forEach(
                          line -> {
                            said.add(UUID.fromString(line));
                            first.complete(null);
                          }));
      reader.start();
      CompletableFuture.anyOf(first, process.onExit()).join();
      Thread.sleep(millis);
      process.destroyForcibly().waitFor();
      reader.join();
    }
    return said;
  }
}
