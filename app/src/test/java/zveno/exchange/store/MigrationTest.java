package zveno.exchange.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static zveno.database.jooq.Tables.DIRECTION;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.database.BaseAddress;
import zveno.database.Database;
import zveno.database.NewerSchemaException;
import zveno.database.Schema;
import zveno.exchange.CopyReason;
import zveno.exchange.Manifest;
import zveno.exchange.SafetyCopy;
import zveno.exchange.StoreCard;

class MigrationTest {
  private static final String OURS = "наставничество молодых";

  @TempDir Path root;
  private Stores stores;

  @BeforeEach
  void begin() {
    stores = new Stores(root);
  }

  @Test
  void an_older_base_is_copied_then_migrated() throws IOException {
    oldBase(stores.folder.path());

    try (OpenStore store = stores.open()) {
      assertThat(store.database().<Integer, RuntimeException>snapshotOf(Schema::version))
          .isEqualTo(Schema.NEWEST);
      assertThat(directions(store)).isGreaterThan(1);
      SafetyCopy copy = store.copies().all().getLast();
      assertThat(copy.reason()).isEqualTo(CopyReason.BEFORE_MIGRATION);
      Manifest manifest = stores.files().inspect(copy.file());
      assertThat(manifest.schema()).isEqualTo(1);
      assertThat(manifest.tables().get("direction").rows()).isEqualTo(1);
    }
  }

  @Test
  void a_copy_of_an_older_schema_is_restored_and_migrated() throws IOException {
    oldBase(stores.folder.path());
    Path old;
    try (OpenStore store = stores.open()) {
      old = store.copies().all().getLast().file();
    }
    Stores there = new Stores(root.resolve("там"));

    there.files().restore(there.folder, "Иванова", old);

    try (OpenStore store = there.open()) {
      int ours = store.database().read(base -> base.fetchCount(DIRECTION, DIRECTION.NAME.eq(OURS)));
      assertThat(ours).isEqualTo(1);
      assertThat(directions(store)).isGreaterThan(1);
    }
  }

  @Test
  void a_newer_base_is_left_byte_for_byte() throws IOException {
    stores.open().close();
    H2.run(
        stores.folder.base(),
        "insert into \"schema_history\" values (99, '99', 'x', 'SQL', 'V99__x.sql', 1, 'sa',"
            + " current_timestamp, 1, true)");
    StoreCard card = CardFile.read(stores.folder.card()).orElseThrow();
    CardFile.write(stores.folder.card(), card.withClosed(card.closed().orElseThrow().closedAt(0)));
    byte[] before = Files.readAllBytes(stores.folder.base());

    assertThat(catchThrowableOfType(NewerSchemaException.class, stores::open).stored())
        .isEqualTo(99);
    assertThat(Files.readAllBytes(stores.folder.base())).isEqualTo(before);
  }

  @Test
  void a_swap_that_stopped_before_the_card_leaves_the_old_base() throws IOException {
    String content = begunWith("СОШ № 901");
    Path building = Files.createDirectory(stores.folder.path().resolve(".zveno-new-x"));
    Schema.open(BaseAddress.in(building)).close();
    Files.copy(building.resolve("zveno.mv.db"), stores.folder.path().resolve("zveno.new.mv.db"));

    try (OpenStore store = stores.open()) {
      assertThat(Stores.content(store)).isEqualTo(content);
    }
    assertThat(stores.folder.path().resolve("zveno.new.mv.db")).doesNotExist();
    assertThat(building).doesNotExist();
  }

  @Test
  void a_swap_that_stopped_after_the_card_ends_with_the_new_base() throws IOException {
    for (boolean moved : new boolean[] {false, true}) {
      stores = new Stores(root.resolve("moved" + moved));
      begunWith("СОШ № 901");
      Stores other = new Stores(root.resolve("other" + moved));
      String content;
      try (OpenStore store = other.open()) {
        other.school(store, "Гимназия № 902");
        content = Stores.content(store);
      }
      Path base = moved ? stores.folder.base() : stores.folder.path().resolve("zveno.new.mv.db");
      Files.copy(other.folder.base(), base, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      Files.copy(other.folder.card(), stores.folder.path().resolve("zveno.new.json"));

      try (OpenStore store = stores.open()) {
        assertThat(Stores.content(store)).isEqualTo(content);
      }
    }
  }

  private String begunWith(String school) {
    try (OpenStore store = stores.open()) {
      stores.school(store, school);
      return Stores.content(store);
    }
  }

  private static int directions(OpenStore store) {
    return store.database().read(base -> base.fetchCount(DIRECTION));
  }

  private static void oldBase(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (Database base = Schema.open(BaseAddress.in(folder), 1)) {
      base.write(
          dsl ->
              dsl.insertInto(DIRECTION)
                  .set(DIRECTION.ID, zveno.database.Ids.next())
                  .set(DIRECTION.NAME, OURS)
                  .execute());
    }
  }
}
