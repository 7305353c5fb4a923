package zveno.exchange.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.attachments.Attachment;
import zveno.attachments.FileOwner;
import zveno.attachments.store.JooqAttachments;
import zveno.changes.UndoBlockedException;
import zveno.exchange.CopyReason;
import zveno.exchange.LostFile;
import zveno.exchange.StoreHealth;
import zveno.files.ContentShelf;

/// Attachments on their way through exchange files, health checks and the sweep.
class AttachmentsTest {
  @TempDir Path root;

  private Stores here;
  private ContentShelf shelf;
  private Path file;

  @BeforeEach
  void begin() {
    here = new Stores(root.resolve("здесь"));
    shelf = new ContentShelf(here.folder.attachments());
    file = root.resolve("Обмен.zveno");
  }

  @Test
  void a_file_travels_with_the_base_and_a_lost_one_does_not_keep_the_rest() throws IOException {
    Attachment scan;
    Attachment lost;
    try (OpenStore store = here.open()) {
      UUID school = here.school(store, "СОШ № 901");
      scan = attach(store, school, "Договор.pdf", "скан");
      lost = attach(store, school, "Программа.docx", "программа");
      Files.writeString(shelf.at(lost.sha256()), "порча");
      Path stranger = shelf.at("0".repeat(64));
      Files.createDirectories(stranger.getParent());
      Files.writeString(stranger, "никому не нужно");
      assertThat(here.files().write(store, file).files()).isEqualTo(1);
    }
    Stores there = new Stores(root.resolve("там"));

    assertThat(there.files().restore(there.folder, "Иванова", file).attachments()).isEqualTo(1);

    StoreHealth health = new StoreCheck(there.door()).of(there.folder, "Иванова");
    assertThat(health.healthy()).isTrue();
    assertThat(health.files()).containsExactly(new LostFile("Программа.docx", false));
    try (OpenStore store = there.open()) {
      JooqAttachments files = files(there, store);
      assertThat(files.all(FileOwner.Kind.PARTNER)).containsExactlyInAnyOrder(scan, lost);
      assertThat(files.content(scan).orElseThrow()).hasContent("скан");
      assertThat(files.content(lost)).isEmpty();
    }
  }

  @Test
  void a_changed_file_is_named_and_a_restore_mends_it() throws IOException {
    Attachment scan;
    try (OpenStore store = here.open()) {
      scan = attach(store, here.school(store, "СОШ № 901"), "Договор.pdf", "скан");
      here.files().write(store, file);
    }
    assertThat(new StoreCheck(here.door()).of(here.folder, "Петрова").files()).isEmpty();
    Files.writeString(shelf.at(scan.sha256()), "порча");
    assertThat(new StoreCheck(here.door()).of(here.folder, "Петрова").files())
        .containsExactly(new LostFile("Договор.pdf", true));

    here.files().restore(here.folder, "Петрова", file);

    assertThat(new StoreCheck(here.door()).of(here.folder, "Петрова").files()).isEmpty();
  }

  @Test
  void what_the_trash_or_an_undo_needs_is_not_swept_away_what_nobody_knows_is()
      throws IOException, UndoBlockedException {
    Attachment scan;
    try (OpenStore store = here.open()) {
      scan = attach(store, here.school(store, "СОШ № 901"), "Договор.pdf", "скан");
      here.journal(store).undo();
      Path stranger = shelf.at("0".repeat(64));
      Files.createDirectories(stranger.getParent());
      Files.writeString(stranger, "никому не нужно");
    }

    assertThat(shelf.all()).containsExactly(scan.sha256());

    try (OpenStore store = here.open()) {
      here.journal(store).redo();
      assertThat(files(here, store).content(scan)).isPresent();
    }
  }

  @Test
  void what_a_safety_copy_needs_is_not_swept_away() throws IOException {
    Attachment scan;
    try (OpenStore store = here.open()) {
      UUID school = here.school(store, "СОШ № 901");
      here.files().write(store, file);
      scan = attach(store, school, "Договор.pdf", "скан");
    }
    here.files().restore(here.folder, "Петрова", file);
    try (OpenStore store = here.open()) {
      assertThat(files(here, store).all(FileOwner.Kind.PARTNER)).isEmpty();
      here.school(store, "СОШ № 902");
    }
    assertThat(shelf.all()).containsExactly(scan.sha256());

    Path before;
    try (OpenStore store = here.open()) {
      before =
          store.copies().all().stream()
              .filter(copy -> copy.reason() == CopyReason.BEFORE_RESTORE)
              .findFirst()
              .orElseThrow()
              .file();
    }
    here.files().restore(here.folder, "Петрова", before);

    assertThat(new StoreCheck(here.door()).of(here.folder, "Петрова").files()).isEmpty();
  }

  @Test
  void nothing_is_swept_away_while_a_copy_cannot_be_read() throws IOException {
    try (OpenStore store = here.open()) {
      here.school(store, "СОШ № 901");
      Path stranger = shelf.at("0".repeat(64));
      Files.createDirectories(stranger.getParent());
      Files.writeString(stranger, "может быть, нужно");
      Path copy = store.copies().take(CopyReason.BEFORE_IMPORT).file();
      Files.write(copy, "порча".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(shelf.all()).containsExactly("0".repeat(64));
  }

  private Attachment attach(OpenStore store, UUID school, String name, String text)
      throws IOException {
    Path source = Files.writeString(root.resolve(name), text);
    return files(here, store)
        .add(FileOwner.partner(school), "", List.of(source))
        .added()
        .getFirst();
  }

  private static JooqAttachments files(Stores stores, OpenStore store) {
    return new JooqAttachments(
        store.database(), stores.journal(store), stores.folder.attachments(), stores.clock);
  }
}
