package zveno.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The way back to a copy out of the window, with a program of its own.
@Tag("ui")
class RestoreFromWindowTest {
  @TempDir Path home;

  @Test
  void a_copy_takes_the_place_of_the_base_and_the_former_one_is_kept() throws Exception {
    Console.in(home).answer("demo", "--to", home.resolve("papers"));
    int whole = partners();
    assertThat(whole).isPositive();
    assertThat(copies()).as("one is made when a base is closed").hasSize(1);
    Console.prepare(
        home, place -> place.partners().delete(List.of(place.partners().all().getFirst().id())));
    assertThat(partners()).isEqualTo(whole - 1);
    List<String> before = copies();
    assertThat(before).hasSize(2);

    String said = user();

    assertThat(said).containsPattern(RestoringUser.TOLD + ".*: [^:]+before-restore.zveno");
    assertThat(partners()).isEqualTo(whole);
    assertThat(copies()).as("the former base, too").hasSizeGreaterThan(before.size());
  }

  private int partners() {
    int[] count = new int[1];
    Console.prepare(home, place -> count[0] = place.partners().all().size());
    return count[0];
  }

  private List<String> copies() throws Exception {
    try (Stream<Path> files = Files.list(home.resolve("store/copies"))) {
      return files.map(Path::getFileName).map(Path::toString).sorted().toList();
    }
  }

  private String user() throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(word -> word.startsWith("-D") || word.startsWith("--enable-native-access"))
        .forEach(command::add);
    command.addAll(List.of("-Xmx512m", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(RestoringUser.class.getName(), "--store"));
    command.add(home.resolve("store").toString());
    ProcessBuilder builder = new ProcessBuilder(command);
    for (String kind : List.of("CONFIG", "STATE", "DATA")) {
      builder.environment().put("XDG_" + kind + "_HOME", home.resolve(kind).toString());
    }
    File out = home.resolve("said.txt").toFile();
    Process process = builder.redirectErrorStream(true).redirectOutput(out).start();
    int exit = process.waitFor();
    String said = Files.readString(out.toPath(), StandardCharsets.UTF_8);
    assertThat(exit).as(said).isZero();
    return said;
  }
}
