package zveno.attachments.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.attachments.Adding;
import zveno.attachments.Adding.Refused;
import zveno.attachments.Adding.Why;
import zveno.attachments.Attachment;
import zveno.attachments.FileOwner;
import zveno.changes.Author;
import zveno.changes.UndoBlockedException;
import zveno.changes.store.JooqChangeJournal;
import zveno.database.BaseAddress;
import zveno.database.Database;
import zveno.database.Schema;
import zveno.files.ContentShelf;
import zveno.partners.FieldStep;
import zveno.partners.alike.Union;
import zveno.partners.alike.store.JooqDuplicates;
import zveno.partners.store.JooqPartnerHistory;
import zveno.partners.store.JooqPartners;

class JooqAttachmentsTest {
  private static final Instant NOW = Instant.parse("2026-11-22T07:42:00Z");
  private static final long LONGEST = 40;

  @TempDir Path root;

  private final Database database = Schema.open(BaseAddress.memory());
  private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  private final JooqChangeJournal journal =
      new JooqChangeJournal(database, () -> new Author("Петрова", new UUID(1, 2)), clock);
  private final JooqPartners partners = new JooqPartners(database, journal, () -> "812");
  private Path folder = Path.of("");
  private JooqAttachments files = new JooqAttachments(database, journal, folder, clock);
  private UUID school = new UUID(0, 0);
  private FileOwner owner = FileOwner.partner(school);

  @BeforeEach
  void begin() {
    folder = root.resolve("files");
    files = new JooqAttachments(database, journal, folder, clock, LONGEST);
    school = partners.add("МБОУ «СОШ № 905»");
    owner = FileOwner.partner(school);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void a_file_hangs_on_its_partner_with_its_bytes_on_the_shelf() throws IOException {
    Attachment scan = one("Договор № 14.pdf", "скан");

    assertThat(scan)
        .extracting(Attachment::name, Attachment::bytes, Attachment::added, Attachment::owner)
        .containsExactly("Договор № 14.pdf", 8L, NOW, owner);
    assertThat(files.of(owner)).containsExactly(scan);
    assertThat(files.all(FileOwner.Kind.PARTNER)).containsExactly(scan);
    assertThat(files.counts(FileOwner.Kind.PARTNER)).isEqualTo(Map.of(school, 1));
    Path content = files.content(scan).orElseThrow();
    assertThat(content).hasContent("скан");
    assertThat(folder.relativize(content).toString().replace('\\', '/'))
        .isEqualTo(scan.sha256().substring(0, 2) + "/" + scan.sha256().substring(2));
  }

  @Test
  void files_dropped_together_are_one_step_that_is_taken_back_and_done_again()
      throws IOException, UndoBlockedException {
    int before = journal.newest(99).size();

    files.add(owner, "СОШ № 905", List.of(file("а.txt", "1"), file("б.txt", "2")));

    assertThat(journal.newest(99)).hasSize(before + 1);
    assertThat(journal.newest(1).getFirst().note()).isEqualTo("СОШ № 905");
    journal.undo();
    assertThat(files.of(owner)).isEmpty();
    journal.redo();
    assertThat(files.of(owner)).hasSize(2);
    assertThat(files.content(files.of(owner).getFirst())).isPresent();
  }

  @Test
  void the_same_content_is_kept_once_and_a_partner_has_it_once() throws IOException {
    UUID other = partners.add("Лицей № 906");
    one("Договор.pdf", "скан");

    Adding again = files.add(owner, "", List.of(file("Копия.pdf", "скан")));
    files.add(FileOwner.partner(other), "", List.of(file("У лицея.pdf", "скан")));

    assertThat(again.added()).isEmpty();
    assertThat(again.refused())
        .containsExactly(new Refused("Копия.pdf", Why.ALREADY_HERE, "Договор.pdf"));
    assertThat(files.all(FileOwner.Kind.PARTNER))
        .extracting(Attachment::name)
        .containsExactlyInAnyOrder("Договор.pdf", "У лицея.pdf");
    assertThat(new ContentShelf(folder).all()).hasSize(1);
  }

  @Test
  void another_file_of_the_same_name_takes_a_number() throws IOException {
    one("Скан.pdf", "первый");
    assertThat(one(root.resolve("ещё"), "Скан.pdf", "второй").name()).isEqualTo("Скан (2).pdf");
  }

  @Test
  void what_cannot_be_taken_is_named_and_leaves_the_base_as_it_was() throws IOException {
    Path long41 = file("Длинный.mp4", "x".repeat(41));
    Path subfolder = Files.createDirectory(root.resolve("Папка"));
    int before = journal.newest(99).size();

    Adding adding = files.add(owner, "", List.of(subfolder, root.resolve("нет.txt"), long41));

    assertThat(adding.added()).isEmpty();
    assertThat(adding.refused())
        .extracting(Refused::file, Refused::why)
        .containsExactly(
            tuple("Папка", Why.FOLDER),
            tuple("нет.txt", Why.UNREADABLE),
            tuple("Длинный.mp4", Why.TOO_BIG));
    assertThat(journal.newest(99)).hasSize(before);
    assertThat(new ContentShelf(folder).all()).isEmpty();
  }

  @Test
  void a_shelf_that_cannot_be_written_is_said() throws IOException {
    Files.writeString(folder, "a file stands where the folder should be");

    Adding adding = files.add(owner, "", List.of(file("а.txt", "1")));

    assertThat(adding.refused()).containsExactly(new Refused("а.txt", Why.NOT_WRITABLE));
    assertThat(files.of(owner)).isEmpty();
  }

  @Test
  void another_name_keeps_the_ending_and_is_a_step() throws IOException, UndoBlockedException {
    Attachment scan = one("scan0001.pdf", "скан");

    files.rename(scan.id(), "СОШ № 905", "Договор № 14/2 от 01.09.2026");
    assertThat(files.of(owner))
        .extracting(Attachment::name)
        .containsExactly("Договор № 14 2 от 01.09.2026.pdf");

    journal.undo();
    assertThat(files.of(owner)).containsExactly(scan);
  }

  @Test
  void a_file_taken_off_comes_back_with_undo() throws IOException, UndoBlockedException {
    Attachment scan = one("Договор.pdf", "скан");

    files.remove(scan.id(), "СОШ № 905");
    assertThat(files.of(owner)).isEmpty();

    journal.undo();
    assertThat(files.of(owner)).containsExactly(scan);
  }

  @Test
  void files_go_to_the_trash_with_their_partner_and_come_back_with_it() throws IOException {
    Attachment gone = one("Старый.pdf", "старый");
    files.remove(gone.id(), "");
    Attachment scan = one("Договор.pdf", "скан");

    partners.delete(List.of(school));
    assertThat(files.all(FileOwner.Kind.PARTNER)).isEmpty();
    assertThat(files.counts(FileOwner.Kind.PARTNER)).isEmpty();

    partners.recover(List.of(school));
    assertThat(files.of(owner)).contains(scan);
  }

  @Test
  void a_partner_with_a_file_is_not_taken_back_behind_its_back() throws IOException {
    one("Договор.pdf", "скан");

    UUID made = journal.newest(9).getLast().id();

    assertThat(
            org.assertj.core.api.Assertions.catchThrowableOfType(
                UndoBlockedException.class, () -> journal.undo(made)))
        .extracting(UndoBlockedException::why)
        .isEqualTo(UndoBlockedException.Why.LATER_CHANGES);
  }

  @Test
  void uniting_two_cards_moves_the_files_and_keeps_one_of_each_content()
      throws IOException, UndoBlockedException {
    UUID other = partners.add("СОШ 905");
    Attachment own = one("Договор.pdf", "скан");
    files.add(
        FileOwner.partner(other),
        "",
        List.of(file("То же.pdf", "скан"), file("Программа.docx", "программа")));

    new JooqDuplicates(database, journal).unite(new Union(school, other, Set.of()));

    assertThat(files.all(FileOwner.Kind.PARTNER))
        .extracting(Attachment::name, file -> file.owner().id())
        .containsExactlyInAnyOrder(tuple(own.name(), school), tuple("Программа.docx", school));

    journal.undo();
    assertThat(files.of(FileOwner.partner(other)))
        .extracting(Attachment::name)
        .containsExactlyInAnyOrder("То же.pdf", "Программа.docx");
  }

  @Test
  void the_history_of_the_partner_tells_of_its_files() throws IOException {
    Attachment scan = one("Договор.pdf", "скан");
    files.rename(scan.id(), "", "Договор № 14");
    files.remove(scan.id(), "");

    assertThat(
            new JooqPartnerHistory(database, journal)
                .of(school).values().stream().flatMap(List::stream).limit(3).toList())
        .containsExactly(
            new FieldStep("file", "Договор № 14.pdf", null),
            new FieldStep("file", "Договор.pdf", "Договор № 14.pdf"),
            new FieldStep("file", null, "Договор.pdf"));
  }

  private Attachment one(String name, String text) throws IOException {
    return one(root.resolve("откуда"), name, text);
  }

  private Attachment one(Path from, String name, String text) throws IOException {
    return files.add(owner, "СОШ № 905", List.of(file(from, name, text))).added().getFirst();
  }

  private Path file(String name, String text) throws IOException {
    return file(root.resolve("откуда"), name, text);
  }

  private static Path file(Path from, String name, String text) throws IOException {
    Files.createDirectories(from);
    return Files.writeString(from.resolve(name), text);
  }
}
