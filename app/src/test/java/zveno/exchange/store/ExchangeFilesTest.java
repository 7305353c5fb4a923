package zveno.exchange.store;

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
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.attachments.FileOwner;
import zveno.attachments.store.JooqAttachments;
import zveno.database.shape.Links;
import zveno.exchange.CopyReason;
import zveno.exchange.ExchangeFileRefusedException;
import zveno.exchange.ExchangeFileRefusedException.Why;
import zveno.exchange.Manifest;
import zveno.exchange.Restored;
import zveno.exchange.SafetyCopy;
import zveno.exchange.StoreFolder;
import zveno.exchange.StoreHealth;

class ExchangeFilesTest {
  @TempDir Path root;
  private Stores here;
  private Stores there;
  private Path file;

  @BeforeEach
  void begin() {
    here = new Stores(root.resolve("здесь"));
    there = new Stores(root.resolve("там"));
    file = root.resolve("Обмен «9» № 1.zveno");
  }

  @Test
  void everything_written_arrives_in_an_empty_store() throws IOException {
    String content;
    Manifest manifest;
    Map<String, Long> rows;
    UUID replica;
    byte[] scan = "скан договора".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    try (OpenStore store = here.open()) {
      here.schools(store, "СОШ", 50);
      here.delete(store, here.school(store, "Гимназия № 902"));
      attach(store, scan);
      manifest = here.files().write(store, file);
      content = Stores.content(store);
      rows = store.database().snapshotOf(base -> Facts.rows(base, shapes(base)));
      replica = store.replica();
    }

    Restored restored = there.files().restore(there.folder, "Иванова", file);

    assertThat(restored.from()).isEqualTo(manifest);
    assertThat(restored.keptAs()).isEmpty();
    assertThat(restored.attachments()).isEqualTo(1);
    assertThat(manifest.tables().get("organization"))
        .extracting("rows", "deleted")
        .containsExactly(51L, 1L);
    assertThat(manifest.vector()).containsOnlyKeys(replica);
    try (OpenStore store = there.open()) {
      assertThat(Stores.content(store)).isEqualTo(content);
      assertThat(store.card().dataSet()).isEqualTo(manifest.dataSet());
      assertThat(store.replica()).isNotEqualTo(replica);
      Map<String, Long> arrived =
          store.database().snapshotOf(base -> Facts.rows(base, shapes(base)));
      arrived.merge("event_log", -1L, Long::sum); // the restore itself
      rows.merge("event_log", -1L, Long::sum); // the backup was noted after it was written
      assertThat(arrived).isEqualTo(rows);
    }
    assertThat(Files.readAllBytes(attachment(there.folder, scan))).isEqualTo(scan);
    StoreHealth health = new StoreCheck(there.door()).of(there.folder, "Иванова");
    assertThat(health.healthy()).isTrue();
    health
        .rows()
        .forEach(
            (table, count) -> assertThat(manifest.tables().get(table).rows()).isEqualTo(count));
  }

  @Test
  void restoring_keeps_the_present_base_first() throws IOException {
    String first;
    try (OpenStore store = here.open()) {
      here.school(store, "СОШ № 901");
      here.files().write(store, file);
      first = Stores.content(store);
      here.school(store, "СОШ № 902");
    }

    Restored restored = here.files().restore(here.folder, "Петрова", file);

    Path kept = restored.keptAs().orElseThrow();
    assertThat(here.files().inspect(kept).tables().get("organization").rows()).isEqualTo(2);
    try (OpenStore store = here.open()) {
      assertThat(Stores.content(store)).isEqualTo(first);
      assertThat(store.copies().all())
          .extracting(SafetyCopy::reason)
          .contains(CopyReason.BEFORE_RESTORE);
    }
  }

  @Test
  void a_damaged_base_is_replaced_and_kept_as_it_was() throws IOException {
    try (OpenStore store = here.open()) {
      here.schools(store, "СОШ", 100);
      here.files().write(store, file);
    }
    byte[] base = Files.readAllBytes(here.folder.base());
    byte[] cut = java.util.Arrays.copyOf(base, base.length / 2);
    Files.write(here.folder.base(), cut);

    Restored restored = here.files().restore(here.folder, "Петрова", file);

    assertThat(Files.readAllBytes(restored.keptAs().orElseThrow())).isEqualTo(cut);
    assertThat(new StoreCheck(here.door()).of(here.folder, "Петрова").healthy()).isTrue();
  }

  @Test
  void twenty_copies_under_a_writer_are_each_whole() throws Exception {
    try (OpenStore store = here.open()) {
      here.schools(store, "СОШ", 200);
      AtomicBoolean stop = new AtomicBoolean();
      Thread writer =
          new Thread(
              () -> {
                while (!stop.get()) here.schools(store, "Лицей", 20);
              });
      writer.start();
      for (int i = 0; i < 20; i++) {
        SafetyCopy copy = store.copies().take(CopyReason.BEFORE_IMPORT);
        Manifest manifest = Verified.open(copy.file()).manifest();
        assertThat(manifest.tables().get("organization_phone").rows())
            .isEqualTo(manifest.tables().get("organization").rows());
        if (i % 5 == 0) {
          Path building = Files.createDirectory(root.resolve("copy" + i));
          new BaseBuilder(Verified.open(copy.file())).build(building);
          try (zveno.database.Database base =
              zveno.database.Schema.open(zveno.database.BaseAddress.in(building))) {
            assertThat(base.<java.util.List<?>, RuntimeException>snapshotOf(Links::broken))
                .isEmpty();
            assertThat(
                    base.<java.util.List<?>, RuntimeException>snapshotOf(
                        connection -> HealthCheck.of(connection, java.util.Optional.empty())))
                .isEmpty();
          }
        }
      }
      stop.set(true);
      writer.join();
    }
  }

  @Test
  void every_flipped_byte_and_every_cut_is_refused() throws IOException {
    try (OpenStore store = here.open()) {
      here.school(store, "СОШ № 901");
      here.files().write(store, file);
    }
    byte[] whole = Files.readAllBytes(file);
    Path broken = root.resolve("broken.zveno");
    for (int at = 0; at < whole.length; at++) {
      byte[] bytes = whole.clone();
      bytes[at] ^= (byte) (1 << at % 8);
      Files.write(broken, bytes);
      assertThat(why(broken)).as("byte " + at).isNotNull();
    }
    for (int cut : new int[] {1, 32, 33, 1024, whole.length / 10, whole.length / 2, whole.length}) {
      Files.write(broken, java.util.Arrays.copyOf(whole, whole.length - cut));
      assertThat(why(broken)).as("cut by " + cut).isIn(Why.DAMAGED, Why.NOT_ZVENO);
    }
    Files.write(broken, java.util.Arrays.copyOf(whole, whole.length + 1));
    assertThat(why(broken)).isEqualTo(Why.DAMAGED);
    assertThat(here.files().inspect(file).tables().get("organization").rows()).isEqualTo(1);
  }

  private Why why(Path broken) {
    return catchThrowableOfType(
            ExchangeFileRefusedException.class, () -> here.files().inspect(broken))
        .why();
  }

  private void attach(OpenStore store, byte[] content) throws IOException {
    new JooqAttachments(
            store.database(), here.journal(store), here.folder.attachments(), here.clock)
        .add(
            FileOwner.partner(here.school(store, "Лицей № 903")),
            "",
            List.of(Files.write(root.resolve("Скан.pdf"), content)));
  }

  private static Path attachment(StoreFolder folder, byte[] content) {
    try {
      String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
      return folder.attachments().resolve(hash.substring(0, 2)).resolve(hash.substring(2));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static java.util.List<zveno.database.shape.TableShape> shapes(java.sql.Connection base)
      throws java.sql.SQLException {
    return zveno.database.shape.Shapes.of(base);
  }
}
