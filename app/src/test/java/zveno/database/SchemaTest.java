package zveno.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import zveno.database.jooq.DefaultSchema;

class SchemaTest {
  private static final Path MIGRATIONS = Path.of("src/main/resources/zveno/db/migration");

  /// Tables that hold no records of the user: the journal itself and the log.
  private static final List<String> WITHOUT_JOURNAL =
      List.of("CHANGE", "CHANGE_RECORD", "EVENT_LOG");

  @Test
  void a_migration_that_has_landed_is_never_edited() throws IOException, NoSuchAlgorithmException {
    Map<String, String> landed = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of("src/test/resources/migrations.sha256"))) {
      landed.put(line.substring(66), line.substring(0, 64));
    }
    Map<String, String> present = new TreeMap<>();
    try (Stream<Path> files = Files.list(MIGRATIONS)) {
      for (Path file : files.toList()) present.put(file.getFileName().toString(), sha256(file));
    }
    assertThat(present).isEqualTo(landed);
    assertThat(present).hasSize(Schema.NEWEST);
  }

  @Test
  void every_table_of_the_user_is_in_the_journal_and_parents_stand_first() {
    List<String> tables =
        DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
            .map(Table::getName)
            .filter(name -> !WITHOUT_JOURNAL.contains(name))
            .toList();
    List<String> recorded = Records.TABLES.stream().map(Table::getName).toList();

    assertThat(recorded).containsExactlyInAnyOrderElementsOf(tables);
    for (Table<?> table : Records.TABLES) {
      table
          .getReferences()
          .forEach(
              key ->
                  assertThat(recorded.indexOf(key.getInverseKey().getTable().getName()))
                      .as(table.getName())
                      .isLessThan(recorded.indexOf(table.getName())));
    }
  }

  @Test
  void a_schema_of_a_newer_program_is_refused() {
    NewerSchemaException refused =
        catchThrowableOfType(
            NewerSchemaException.class, () -> Schema.open(BaseAddress.memory(), Schema.NEWEST + 1));

    assertThat(refused.stored()).isEqualTo(Schema.NEWEST + 1);
    assertThat(refused.known()).isEqualTo(Schema.NEWEST);
  }

  @Test
  void a_folder_that_would_execute_is_refused() {
    UnsafeFolderException refused =
        catchThrowableOfType(
            UnsafeFolderException.class, () -> BaseAddress.in(Path.of("q;INIT=drop table x")));

    assertThat(refused.folder()).endsWith("q;INIT=drop table x/" + BaseAddress.FILE);
  }

  private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
  }
}
