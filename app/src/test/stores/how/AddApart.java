import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import zveno.changes.Author;
import zveno.changes.store.JooqChangeJournal;
import zveno.exchange.StoreFolder;
import zveno.exchange.store.OpenStore;
import zveno.exchange.store.StoreDoor;
import zveno.partners.alike.Couple;
import zveno.partners.alike.store.JooqDuplicates;
import zveno.partners.store.JooqPartners;

/// Says of two partners that they are two, and puts them into the trash: `AddApart.java STORE`.
class AddApart {
  public static void main(String[] args) throws Exception {
    Path root = Path.of(args[0]);
    StoreDoor door = new StoreDoor(root.resolveSibling("settings"), "0.1.0", Clock.systemUTC());
    try (OpenStore store = door.open(StoreFolder.at(root), "Петрова")) {
      JooqChangeJournal journal =
          new JooqChangeJournal(
              store.database(), () -> new Author("Петрова", store.replica()), Clock.systemUTC());
      JooqPartners partners = new JooqPartners(store.database(), journal, () -> "812");
      UUID one = partners.add("СОШ № 921");
      UUID other = partners.add("Школа 921");
      new JooqDuplicates(store.database(), journal).setApart(Couple.of(one, other));
      partners.delete(List.of(one, other));
    }
  }
}
