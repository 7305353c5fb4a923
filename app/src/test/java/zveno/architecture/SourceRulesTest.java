package zveno.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceRulesTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path DOCUMENTS = Path.of("../reports/src/main/java");

  @Test
  void every_source_keeps_the_rules() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Path file : sources()) {
      String path = SOURCES.relativize(file).toString().replace('\\', '/');
      faults.addAll(SourceRules.faults(path, Files.readString(file)));
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void no_source_of_the_documents_is_too_long() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : sources(DOCUMENTS)) {
      if (Files.readString(file).lines().count() > SourceRules.LONGEST) {
        tooLong.add(file.toString());
      }
    }
    assertThat(sources(DOCUMENTS)).isNotEmpty();
    assertThat(tooLong).isEmpty();
  }

  @Test
  void every_package_is_null_marked_and_says_what_it_is() throws IOException {
    Set<String> without = new TreeSet<>();
    for (Path file : sources()) {
      Path about = file.resolveSibling("package-info.java");
      String text = Files.exists(about) ? Files.readString(about) : "";
      if (!text.startsWith("/// ") || !text.contains("@NullMarked")) {
        without.add(file.getParent().toString());
      }
    }
    assertThat(without).isEmpty();
  }

  @Test
  void a_bad_source_breaks_every_rule() {
    String bad =
        "class A { void b() { try { c(\"Сохранить\"); } catch (Exception e) {} }"
            + " L d() { return FXCollections.unmodifiableObservableList(lines); } } // TO"
            + "DO\n"
            + "\n".repeat(400);

    assertThat(SourceRules.faults("zveno/partners/A.java", bad))
        .containsExactly(
            "zveno/partners/A.java: longer than 250 lines",
            "zveno/partners/A.java: a leftover",
            "zveno/partners/A.java: a broad catch",
            "zveno/partners/A.java: a wrapper of a list made in a getter; keep it in a field",
            "zveno/partners/A.java: Russian text in code; it belongs to zveno/messages");
    assertThat(SourceRules.faults("zveno/text/A.java", "class A { String b = \"школа\"; }"))
        .isEmpty();
  }

  @Test
  void a_list_wrapped_in_a_field_hears_and_one_wrapped_in_a_getter_is_deaf() {
    String field = "class A { private final L d = FXCollections.unmodifiableObservableList(c); }";
    assertThat(SourceRules.faults("zveno/ui/A.java", field)).isEmpty();
    for (String wrapper :
        List.of(
            "FXCollections.unmodifiableObservableMap(c)",
            "new FilteredList<>(c, d)",
            "\n        new SortedList<>(c)")) {
      assertThat(
              SourceRules.faults(
                  "zveno/ui/A.java", "class A { L b() { return " + wrapper + "; } }"))
          .containsExactly(
              "zveno/ui/A.java: a wrapper of a list made in a getter; keep it in a field");
    }
  }

  private static List<Path> sources() throws IOException {
    return sources(SOURCES);
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
