package zveno.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyBeforeImportTest {
  private static final String TABLE = "Наименование;ИНН\nСОШ № 901;0123456789\n";

  @TempDir Path folder;

  @Test
  void a_table_refused_in_its_middle_leaves_no_copy() throws IOException {
    Path file = Files.writeString(folder.resolve("т.csv"), TABLE + "\"Незакрытая;1\n");
    assertThat(Console.in(folder).run("import", "partners", file, "--json")).isEqualTo(3);
    assertThat(copies()).isEmpty();
  }

  @Test
  void a_table_that_brings_nothing_new_leaves_no_copy_and_one_that_does_leaves_the_base_as_it_was()
      throws IOException {
    Path file = Files.writeString(folder.resolve("т.csv"), TABLE);
    Console.in(folder).answer("import", "partners", file);
    assertThat(copies()).hasSize(1);
    Console.in(folder).answer("import", "partners", file);
    assertThat(copies()).hasSize(1);

    Console.in(folder).answer("restore", Path.of(copies().getFirst()));
    Path left = folder.resolve("left.json");
    Console.in(folder).answer("export", "partners", left);
    assertThat(Console.in(folder).read(left).at("/rows")).isEmpty();
  }

  private List<String> copies() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.map(Path::toString).filter(name -> name.contains("before-import")).toList();
    }
  }
}
