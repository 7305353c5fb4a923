import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import zveno.attachments.FileOwner;
import zveno.attachments.store.JooqAttachments;
import zveno.changes.Author;
import zveno.changes.store.JooqChangeJournal;
import zveno.exchange.StoreFolder;
import zveno.exchange.store.OpenStore;
import zveno.exchange.store.StoreDoor;
import zveno.partners.store.JooqPartners;

/// Gives a partner a file and puts both into the trash: `AddFile.java STORE`.
class AddFile {
  public static void main(String[] args) throws Exception {
    Path root = Path.of(args[0]);
    StoreDoor door = new StoreDoor(root.resolveSibling("settings"), "0.1.0", Clock.systemUTC());
    Path file = Files.createTempDirectory("zveno").resolve("Договор № 14.txt");
    Files.writeString(file, "Договор о сотрудничестве № 14");
    try (OpenStore store = door.open(StoreFolder.at(root), "Петрова")) {
      JooqChangeJournal journal =
          new JooqChangeJournal(
              store.database(), () -> new Author("Петрова", store.replica()), Clock.systemUTC());
      JooqPartners partners = new JooqPartners(store.database(), journal, () -> "812");
      UUID school = partners.add("СОШ № 931");
      new JooqAttachments(
              store.database(), journal, store.folder().attachments(), Clock.systemUTC())
          .add(FileOwner.partner(school), "СОШ № 931", List.of(file));
      partners.delete(List.of(school));
    }
  }
}
