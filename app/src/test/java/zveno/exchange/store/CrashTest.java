package zveno.exchange.store;

import static org.assertj.core.api.Assertions.assertThat;
import static zveno.database.jooq.Tables.DIRECTION;
import static zveno.database.jooq.Tables.ORGANIZATION;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.database.BaseAddress;
import zveno.database.Database;
import zveno.database.Ids;
import zveno.database.Schema;
import zveno.database.shape.ContentHash;
import zveno.database.vet.Vet;
import zveno.exchange.StoreFolder;

/// Kills a program at work: no acknowledged change is lost, a restore and a migration leave the old
/// or the new base, and the store opens again. Runs with `mvn -Pcrash verify` only; its figures are
/// in `target/kills.txt`.
@Tag("crash")
class CrashTest {
  private static final int WRITES = 100;
  private static final int SWAPS = 20;
  private static final int LONGEST = 700;
  private static final int ROWS = 400;

  @TempDir Path root;

  @Test
  void no_acknowledged_change_is_lost() throws Exception {
    Set<UUID> acknowledged = new HashSet<>();
    int before = 0;
    int kills = Kills.count(WRITES);
    Kills writer = new Kills("write", root, LONGEST);
    for (int kill = 1; kill <= kills; kill++) {
      List<String> said = writer.kill();
      if (said.isEmpty()) before++;
      said.forEach(line -> acknowledged.add(UUID.fromString(line)));
      try (OpenStore store = new Stores(root).open()) {
        assertThat(schools(store))
            .as("kill %d, seed %d", kill, writer.seed)
            .containsAll(acknowledged);
      }
    }
    writer.note(
        "%d kills, %d of them before the first change; %d acknowledged changes, 0 lost"
            .formatted(kills, before, acknowledged.size()));
    assertThat(acknowledged).isNotEmpty();
  }

  @Test
  void a_restore_that_is_killed_leaves_the_old_base_or_the_new_one() throws Exception {
    String a = exchangeFile("A", ROWS);
    String b = exchangeFile("B", ROWS + 1);
    Stores stores = new Stores(root);
    stores.files().restore(stores.folder, "Петрова", root.resolve("A.zveno"));
    int done = 0;
    int ofB = 0;
    int kills = Kills.count(SWAPS);
    Kills restore = new Kills("restore", root, 2 * LONGEST);
    for (int kill = 1; kill <= kills; kill++) {
      done += restore.kill().size();
      try (OpenStore store = new Stores(root).open()) {
        String content = Stores.content(store);
        assertThat(content).as("kill %d, seed %d", kill, restore.seed).isIn(a, b);
        if (content.equals(b)) ofB++;
      }
      assertThat(leftovers(stores.folder)).isEmpty();
    }
    for (var copy : new CopyShelf(stores.folder).all()) {
      assertThat(CopyShelf.verified(copy)).as("%s", copy).isPresent();
    }
    restore.note(
        "%d kills over %d finished restores; %d times B, %d times A, 0 times anything else"
            .formatted(kills, done, ofB, kills - ofB));
  }

  @Test
  void a_migration_that_is_killed_leaves_the_old_base_or_the_new_one() throws Exception {
    String old = oldBase();
    String migrated = content(root.resolve("old.mv.db"), Schema.NEWEST);
    int found = 0;
    int ofOld = 0;
    int kills = Kills.count(SWAPS);
    Kills migrate = new Kills("migrate", root, 2 * LONGEST);
    for (int kill = 1; kill <= kills; kill++) {
      migrate.kill();
      for (Path folder : folders()) {
        Path base = folder.resolve(StoreFolder.BASE);
        if (!Files.exists(base)) {
          assertThat(folder).isEmptyDirectory();
          continue;
        }
        int schema = Vet.schema(base, true);
        assertThat(content(base, schema))
            .as("kill %d, seed %d", kill, migrate.seed)
            .isEqualTo(schema == 1 ? old : migrated);
        if (schema == 1) ofOld++;
        found++;
        try (OpenStore store = new Stores(root, folder).open()) {
          assertThat(Stores.content(store)).isEqualTo(migrated);
        }
        removed(folder);
      }
    }
    migrate.note(
        "%d kills over %d bases; %d old, %d new, 0 anything else"
            .formatted(kills, found, ofOld, found - ofOld));
  }

  private static Set<UUID> schools(OpenStore store) {
    return new HashSet<>(
        store
            .database()
            .read(base -> base.select(ORGANIZATION.ID).from(ORGANIZATION).fetch(ORGANIZATION.ID)));
  }

  /// Writes a file with so many schools; returns the content hash.
  private String exchangeFile(String name, int schools) throws IOException {
    Stores other = new Stores(root.resolve("other " + name));
    try (OpenStore store = other.open()) {
      other.schools(store, "СОШ", schools);
      other.files().write(store, root.resolve(name + ".zveno"));
      return Stores.content(store);
    }
  }

  /// Lays down `old.mv.db` of schema 1; returns the content hash.
  private String oldBase() throws IOException {
    Path folder = root.resolve("building");
    try (Database base = Schema.open(BaseAddress.in(folder), 1)) {
      base.write(
          dsl -> {
            for (int i = 0; i < ROWS; i++) {
              dsl.insertInto(DIRECTION)
                  .set(DIRECTION.ID, Ids.next())
                  .set(DIRECTION.NAME, "Направление " + i)
                  .execute();
            }
            return true;
          });
    }
    Files.move(folder.resolve(StoreFolder.BASE), root.resolve("old.mv.db"));
    return content(root.resolve("old.mv.db"), 1);
  }

  /// The content of a copy of the base, brought to this schema.
  private String content(Path base, int schema) throws IOException {
    Path folder = Files.createTempDirectory(root, "look");
    Files.copy(base, folder.resolve(StoreFolder.BASE));
    try (Database copy = Schema.open(BaseAddress.in(folder), schema)) {
      return copy.<String, RuntimeException>snapshotOf(ContentHash::of);
    }
  }

  private List<Path> folders() throws IOException {
    try (Stream<Path> all = Files.list(root)) {
      return all.filter(path -> path.getFileName().toString().startsWith("old ")).toList();
    }
  }

  private static void removed(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static List<String> leftovers(StoreFolder store) throws IOException {
    Set<String> ours =
        Set.of(
            "zveno.mv.db", "zveno.json", "zveno.lock", "copies", "files", "zveno.mv.db.trace.db");
    try (Stream<Path> all = Files.list(store.path())) {
      return all.map(path -> path.getFileName().toString())
          .filter(name -> !ours.contains(name))
          .toList();
    }
  }
}
