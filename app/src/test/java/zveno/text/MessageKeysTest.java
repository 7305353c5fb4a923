package zveno.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessageKeysTest {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path BUNDLES = Path.of("src/main/resources/zveno/messages");

  @Test
  void everyKeyIsThereAndUsedOnce() throws IOException {
    KeyScan scan = new KeyScan(MessageBundles.load(), names());
    for (Path file : files(SOURCES, ".java")) {
      scan.source(SOURCES.relativize(file).toString(), Files.readString(file));
    }
    assertThat(scan.faults())
        .as("repairs, one a line:\n%s", String.join("\n", scan.faults()))
        .isEmpty();
  }

  @Test
  void everyBundleStandsInTheIndexInOrder() throws IOException {
    List<String> index =
        Files.readAllLines(BUNDLES.resolve("index")).stream()
            .filter(l -> !l.startsWith("#"))
            .toList();
    assertThat(index).isSorted().containsExactlyInAnyOrderElementsOf(names());
  }

  @Test
  void sampleWithFaultsFails() {
    Map<String, String> files =
        Map.of(
            "index",
            "sample",
            "sample.properties",
            "# computed: sample.gone.*\nsample.used.text=1\nsample.unused.text=2\nsample.role.ONE=3\n");
    KeyScan scan = new KeyScan(MessageBundles.load(files::get), Set.of("sample"));
    scan.source(
        "Sample.java",
        """
        messages.get("sample.used.text"); messages.get("other.not.there"); node.get("kind");
        new Command("sample.not.there"); messages.get("sample.role." + role);
        """);
    assertThat(scan.faults())
        .containsExactly(
            "missing: Sample.java wants it; add to <feature>.properties: other.not.there = …",
            "missing: Sample.java wants it; add to sample.properties: sample.not.there = …",
            "undeclared: Sample.java computes keys; add to sample.properties: # computed: sample.role.*",
            "stale: no source has the prefix; remove the line: # computed: sample.gone.*",
            "unused: remove from sample.properties: sample.role.ONE",
            "unused: remove from sample.properties: sample.unused.text");
  }

  @Test
  void computedKeysAreUsed() {
    Map<String, String> files =
        Map.of(
            "index",
            "sample",
            "sample.properties",
            "# computed: problem.*\nproblem.inn.length=1\n");
    KeyScan scan = new KeyScan(MessageBundles.load(files::get), Set.of("sample"));
    scan.source("Sample.java", "messages.get(\"problem.\" + code)");
    assertThat(scan.faults()).isEmpty();
  }

  private static Set<String> names() throws IOException {
    Set<String> names = new HashSet<>();
    for (Path file : files(BUNDLES, ".properties")) {
      names.add(file.getFileName().toString().replace(".properties", ""));
    }
    return names;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
