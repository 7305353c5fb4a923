package zveno.exchange.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static zveno.database.jooq.Tables.ORGANIZATION;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.database.UnsafeFolderException;
import zveno.exchange.CleanClose;
import zveno.exchange.CopyReason;
import zveno.exchange.Damage;
import zveno.exchange.Damage.What;
import zveno.exchange.Holder;
import zveno.exchange.SafetyCopy;
import zveno.exchange.StoreCard;
import zveno.exchange.StoreDamagedException;
import zveno.exchange.StoreFolder;
import zveno.exchange.StoreHealth;
import zveno.exchange.StoreInUseException;
import zveno.exchange.StoreNotWritableException;
import zveno.exchange.StoreRefusedException;

class StoreDoorTest {
  @TempDir Path root;
  private Stores stores;

  @BeforeEach
  void begin() {
    stores = new Stores(root, root.resolve("База «Заречный» № 9"));
  }

  @Test
  void a_new_store_is_begun_and_keeps_what_was_written() {
    UUID replica;
    try (OpenStore store = stores.open()) {
      stores.school(store, "СОШ № 901");
      replica = store.replica();
    }

    try (OpenStore store = stores.open()) {
      assertThat(store.replica()).isEqualTo(replica);
      assertThat(names(store)).containsExactly("СОШ № 901 0");
    }
    assertThat(stores.folder.holder()).doesNotExist();
  }

  @Test
  void a_store_without_its_card_must_hold_what_its_newest_copy_holds() throws IOException {
    stores.open().close();
    byte[] empty = Files.readAllBytes(stores.folder.base());
    try (OpenStore store = stores.open()) {
      stores.school(store, "СОШ № 901");
    }

    Files.delete(stores.folder.card());
    try (OpenStore store = stores.open()) {
      assertThat(names(store)).containsExactly("СОШ № 901 0");
    }

    Files.delete(stores.folder.card());
    Files.write(stores.folder.base(), empty);
    StoreDamagedException damaged = catchThrowableOfType(StoreDamagedException.class, stores::open);
    assertThat(damaged.damages()).extracting(Damage::what).containsExactly(What.CHANGES_LOST);
    assertThat(damaged.newestCopy()).isPresent();
  }

  @Test
  void a_folder_with_a_semicolon_is_refused() {
    assertThatThrownBy(() -> StoreFolder.at(root.resolve("q;INIT=x")))
        .isInstanceOf(UnsafeFolderException.class);
  }

  @Test
  void a_second_program_hears_who_holds_the_store() {
    try (OpenStore store = stores.open()) {
      stores.school(store, "СОШ № 901");

      StoreInUseException inUse =
          catchThrowableOfType(
              StoreInUseException.class, () -> stores.door().open(stores.folder, "Иванова"));

      Holder holder = inUse.holder().orElseThrow();
      assertThat(holder.who()).isEqualTo("Петрова");
      assertThat(holder.since()).isAfter(Instant.parse("2026-11-22T07:00:00Z"));
      assertThat(inUse.since().orElseThrow().toLocalTime())
          .as("by the clock of the store, as its copies are named")
          .isAfter(LocalTime.of(10, 42));
      stores.school(store, "СОШ № 902");
    }
  }

  @Test
  void what_a_dead_program_left_blocks_nobody() throws IOException {
    stores.open().close();
    Files.writeString(
        stores.folder.holder(),
        "{\"who\":\"Петрова\",\"since\":\"2026-11-22T07:42:00Z\",\"process\":\"1 x\"}");

    try (OpenStore store = stores.open()) {
      assertThat(names(store)).isEmpty();
    }
  }

  @Test
  void what_a_crash_left_half_written_is_taken_away() throws IOException {
    stores.open().close();
    Path beside = stores.folder.path().resolve(".x.zveno-new");
    Path copy = Files.createDirectories(stores.folder.copies()).resolve(".y.zveno-new");
    Path own = stores.folder.path().resolve("заметки.txt");
    for (Path file : List.of(beside, copy, own)) Files.writeString(file, "");

    stores.open().close();

    assertThat(beside).doesNotExist();
    assertThat(copy).doesNotExist();
    assertThat(own).exists();
  }

  @Test
  void a_copy_is_taken_at_exit_if_anything_changed_and_never_twice_the_same() {
    try (OpenStore store = stores.open()) {
      stores.school(store, "СОШ № 901");
    }
    try (OpenStore store = stores.open()) {
      assertThat(names(store)).hasSize(1);
    }
    try (OpenStore store = stores.open()) {
      assertThat(store.copies().all())
          .extracting(SafetyCopy::reason)
          .containsExactly(CopyReason.EXIT);
    }
  }

  @Test
  void a_cut_base_is_reported_and_the_newest_whole_copy_named() throws IOException {
    SafetyCopy copy;
    try (OpenStore store = stores.open()) {
      stores.schools(store, "СОШ", 2_000);
      copy = store.copies().take(CopyReason.BEFORE_IMPORT);
      stores.schools(store, "Гимназия", 2_000);
    }
    byte[] exit = Files.readAllBytes(newest());
    exit[exit.length / 2] ^= 1;
    Files.write(newest(), exit);
    cut(0.10);

    StoreDamagedException damaged = catchThrowableOfType(StoreDamagedException.class, stores::open);

    assertThat(damaged.damages()).isNotEmpty();
    assertThat(damaged.newestCopy().map(SafetyCopy::file)).contains(copy.file());
  }

  @Test
  void a_base_with_a_row_less_is_damaged_though_h2_sees_nothing() throws IOException {
    try (OpenStore store = stores.open()) {
      stores.schools(store, "СОШ", 20);
    }
    behind(
        "set referential_integrity false",
        "delete from organization where name = 'СОШ 7'",
        "set referential_integrity true");

    StoreHealth health = new StoreCheck(stores.door()).of(stores.folder, "Петрова");

    assertThat(health.healthy()).isFalse();
    assertThat(health.problems())
        .contains(
            new Damage(What.ROWS, "organization", 20, 19),
            new Damage(What.LINKS, "organization_phone", 0, 1));
    assertThat(health.newestCopy()).isPresent();
  }

  @Test
  void a_base_with_another_value_in_it_is_damaged() throws IOException {
    try (OpenStore store = stores.open()) {
      stores.schools(store, "СОШ", 20);
    }
    behind("update organization set inn = '7700000000' where name = 'СОШ 7'");

    assertThat(new StoreCheck(stores.door()).of(stores.folder, "Петрова").problems())
        .containsExactly(Damage.of(What.CONTENT));
  }

  @Test
  void a_store_whose_base_is_gone_is_not_taken_for_a_new_one() throws IOException {
    stores.open().close();
    Files.delete(stores.folder.base());

    assertThat(catchThrowableOfType(StoreDamagedException.class, stores::open).damages())
        .containsExactly(Damage.of(What.BASE_MISSING));
    assertThat(stores.folder.base()).doesNotExist();
  }

  @Test
  void a_store_put_back_to_an_older_state_misses_changes() throws IOException {
    Path old = root.resolve("old");
    int number = 901;
    // An older file that is shorter as well is told as cut off; here it must be as long.
    do {
      assertThat(number).as("some session leaves the file as long as it was").isLessThan(960);
      try (OpenStore store = stores.open()) {
        stores.school(store, "СОШ № " + number++);
      }
      Files.copy(stores.folder.base(), old, StandardCopyOption.REPLACE_EXISTING);
      try (OpenStore store = stores.open()) {
        stores.school(store, "СОШ № " + number++);
      }
    } while (Files.size(old) < Files.size(stores.folder.base()));
    Files.copy(old, stores.folder.base(), StandardCopyOption.REPLACE_EXISTING);

    assertThat(catchThrowableOfType(StoreDamagedException.class, stores::open).damages())
        .extracting(Damage::what)
        .containsExactly(What.CHANGES_LOST);
  }

  @Test
  void a_file_without_our_tables_is_damage_where_the_card_knows_a_base_and_no_base_elsewhere()
      throws IOException {
    stores.open().close();
    Files.delete(stores.folder.base());
    try (MVStore other = MVStore.open(stores.folder.base().toString())) {
      other.<Integer, String>openMap("other").put(1, "x".repeat(2_000_000));
    }

    assertThat(catchThrowableOfType(StoreDamagedException.class, stores::open).damages())
        .extracting(Damage::what)
        .containsExactly(What.UNREADABLE);
    Files.delete(stores.folder.card());
    assertThat(catchThrowableOfType(StoreRefusedException.class, stores::open).why())
        .isEqualTo(StoreRefusedException.Why.NOT_A_BASE);
  }

  @Test
  void a_store_of_another_computer_gets_a_new_replica_and_keeps_its_data_set() {
    UUID replica;
    UUID dataSet;
    try (OpenStore store = stores.open()) {
      stores.school(store, "СОШ № 901");
      replica = store.replica();
      dataSet = store.card().dataSet();
    }

    try (OpenStore store = stores.stranger().open(stores.folder, "Иванова")) {
      assertThat(store.replica()).isNotEqualTo(replica);
      assertThat(store.card().dataSet()).isEqualTo(dataSet);
      assertThat(names(store)).hasSize(1);
    }
  }

  @Test
  void keys_of_a_newer_program_stay_in_the_card() throws IOException {
    stores.open().close();
    String card = Files.readString(stores.folder.card());
    Files.writeString(stores.folder.card(), card.replaceFirst("\\{", "{\"theme\":\"dark\","));
    try (OpenStore store = stores.open()) {
      stores.school(store, "СОШ № 901");
    }

    assertThat(Files.readString(stores.folder.card())).contains("\"theme\" : \"dark\"");
  }

  @Test
  void a_folder_that_cannot_be_written_is_said_so() throws IOException {
    Path file = Files.writeString(root.resolve("file"), "");

    assertThatThrownBy(() -> stores.door().open(StoreFolder.at(file.resolve("store")), "Петрова"))
        .isInstanceOf(StoreNotWritableException.class);
  }

  private List<String> names(OpenStore store) {
    return store
        .database()
        .read(
            base ->
                base.select(ORGANIZATION.NAME)
                    .from(ORGANIZATION)
                    .where(ORGANIZATION.DELETED_AT.isNull())
                    .fetch(ORGANIZATION.NAME));
  }

  private Path newest() throws IOException {
    return new CopyShelf(stores.folder).all().getFirst().file();
  }

  private void cut(double share) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(stores.folder.base().toFile(), "rw")) {
      file.setLength((long) (file.length() * (1 - share)));
    }
  }

  /// Changes the base as damage or a foreign program would, past the journal.
  private void behind(String... statements) throws IOException {
    H2.run(stores.folder.base(), statements);
    StoreCard card = CardFile.read(stores.folder.card()).orElseThrow();
    CleanClose closed = card.closed().orElseThrow().closedAt(0);
    CardFile.write(stores.folder.card(), card.withClosed(closed));
  }
}
