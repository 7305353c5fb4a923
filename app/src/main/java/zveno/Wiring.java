package zveno;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;
import zveno.changes.Author;
import zveno.changes.store.JooqChangeJournal;
import zveno.changes.store.JooqEventLog;
import zveno.cli.Workplace;
import zveno.database.Database;
import zveno.exchange.StoreFolder;
import zveno.exchange.store.OpenStore;
import zveno.exchange.store.StoreDoor;
import zveno.partners.store.JooqPartnerHistory;
import zveno.partners.store.JooqPartners;
import zveno.settings.ProgramVersion;
import zveno.settings.UserFolders;

/// Creates everything; the only place that knows what implements what.
public final class Wiring {
  private final StoreDoor door;
  private final Clock clock;

  public Wiring(UserFolders folders, Clock clock) {
    this.door = new StoreDoor(folders.settings(), ProgramVersion.ofThisProgram().text(), clock);
    this.clock = clock;
  }

  /// Opens the base in this folder for the command line.
  public Workplace workplace(Path folder, String author) {
    OpenStore store = door.open(StoreFolder.at(folder), author);
    Database database = store.database();
    Supplier<Author> writer = () -> new Author(author, store.replica());
    JooqChangeJournal journal = new JooqChangeJournal(database, writer, clock);
    return new Workplace(
        store,
        journal,
        new JooqEventLog(database, writer, clock),
        new JooqPartners(database, journal, () -> ""),
        new JooqPartnerHistory(database, journal));
  }
}
