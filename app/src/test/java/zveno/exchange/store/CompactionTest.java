package zveno.exchange.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.changes.ChangeKind;
import zveno.exchange.CopyReason;
import zveno.exchange.SafetyCopy;
import zveno.exchange.StoreCard;

class CompactionTest {
  private static final int MANY = 60;

  @TempDir Path root;
  private Stores stores;

  @BeforeEach
  void begin() {
    stores = new Stores(root);
  }

  @Test
  void a_base_that_has_grown_is_small_again_and_holds_the_same() throws Exception {
    String content = grown();
    long before = Files.size(stores.folder.base());
    Object file = file();

    try (OpenStore store = eager().open(stores.folder, "Петрова")) {
      assertThat(Stores.content(store)).isEqualTo(content);
    }

    assertThat(file()).isNotEqualTo(file);
    assertThat(Files.size(stores.folder.base())).isLessThan(before / 2);
    try (OpenStore store = stores.open()) {
      assertThat(Stores.content(store)).isEqualTo(content);
      assertThat(stores.journal(store).undo().kind()).isEqualTo(ChangeKind.DELETE);
      assertThat(Stores.content(store)).isNotEqualTo(content);
    }
  }

  @Test
  void a_base_that_has_not_grown_enough_is_left_alone() throws IOException {
    grown();
    Object before = file();
    new StoreDoor(stores.settings, "0.1.0", stores.clock, new Compaction(1, 100))
        .open(stores.folder, "Петрова")
        .close();
    new StoreDoor(stores.settings, "0.1.0", stores.clock, new Compaction(100 << 20, 0))
        .open(stores.folder, "Петрова")
        .close();

    assertThat(file()).isEqualTo(before);
  }

  /// A copy from before an import knows nothing of what was imported.
  @Test
  void what_is_in_the_file_is_not_judged_by_an_old_copy() throws IOException {
    stores.open().close();
    Object before = file();
    StoreDoor door = new StoreDoor(stores.settings, "0.1.0", stores.clock, new Compaction(1, 4));
    try (OpenStore store = door.open(stores.folder, "Петрова")) {
      store.copies().take(CopyReason.BEFORE_IMPORT);
      stores.schools(store, "СОШ № 901", 3_000);
    }
    assertThat(file()).isEqualTo(before);
  }

  @Test
  void a_base_that_would_come_out_different_stays_as_it_was() throws IOException {
    String content = grown();
    List<SafetyCopy> copies;
    try (OpenStore store = stores.open()) {
      copies = store.copies().all();
    }
    SafetyCopy old = copies.getLast();
    byte[] before = Files.readAllBytes(stores.folder.base());
    StoreCard card = CardFile.read(stores.folder.card()).orElseThrow();

    Compaction.USUAL.rebuild(stores.folder, card, old);
    Compaction.USUAL.rebuild(stores.folder, card, cut(old));

    assertThat(stores.folder.base()).hasBinaryContent(before);
    assertThat(stores.folder.path().toFile().list()).noneMatch(name -> name.contains("new"));
    try (OpenStore store = stores.open()) {
      assertThat(Stores.content(store)).isEqualTo(content);
    }
  }

  /// Another file under the same name is another object.
  private Object file() throws IOException {
    Object key = Files.readAttributes(stores.folder.base(), BasicFileAttributes.class).fileKey();
    return key == null ? Files.getLastModifiedTime(stores.folder.base()) : key;
  }

  private SafetyCopy cut(SafetyCopy whole) throws IOException {
    Path file = root.resolve("cut.zveno");
    byte[] bytes = Files.readAllBytes(whole.file());
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    return new SafetyCopy(file, LocalDateTime.of(2026, 11, 22, 10, 0), CopyReason.EXIT);
  }

  private StoreDoor eager() {
    return new StoreDoor(stores.settings, "0.1.0", stores.clock, new Compaction(1, 1));
  }

  /// Changes written one by one, with copies before and after; returns the content. The file is as
  /// long as it was before H2 closed it: a large one H2 has no time to shorten.
  private String grown() throws IOException {
    String content;
    byte[] open;
    stores.open().close();
    try (OpenStore store = stores.open()) {
      stores.schools(store, "СОШ № 901", 200);
    }
    try (OpenStore store = stores.open()) {
      UUID last = null;
      for (int i = 0; i < MANY; i++) last = stores.school(store, "СОШ № " + (902 + i));
      stores.delete(store, last);
      content = Stores.content(store);
      open = Files.readAllBytes(stores.folder.base());
    }
    Files.write(stores.folder.base(), open);
    return content;
  }
}
