package zveno;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import zveno.changes.Author;
import zveno.changes.store.JooqChangeJournal;
import zveno.database.Database;
import zveno.demo.store.JooqDemo;
import zveno.exchange.StoreFolder;
import zveno.exchange.store.OpenStore;
import zveno.exchange.store.StoreDoor;
import zveno.partners.incoming.PartnerKind;
import zveno.partners.store.JooqPartnerIntake;
import zveno.partners.store.JooqPartners;
import zveno.partners.store.JooqValueLists;
import zveno.settings.UserFolders;
import zveno.shell.NoScreenException;
import zveno.shell.Office;
import zveno.shell.ZvenoApplication;
import zveno.text.Messages;

/// The window over the base of this user.
///
/// @param refusals words for what was thrown, empty when it is a fault of the program
record Window(
    StoreDoor door,
    UserFolders folders,
    Messages messages,
    Clock clock,
    Function<Throwable, Optional<String>> refusals) {

  private static final String SETTINGS = "window.json";

  /// Opens the base and the window; returns when the user closed it.
  ///
  /// @throws NoScreenException when no window can be opened here
  void run() throws NoScreenException, InterruptedException {
    String who = System.getProperty("user.name", "");
    try (OpenStore store = door.open(StoreFolder.at(folders.store()), who)) {
      new ZvenoApplication(office(store, who)).run();
    }
  }

  private Office office(OpenStore store, String who) {
    Database database = store.database();
    UUID replica = store.replica();
    Supplier<Author> author = () -> new Author(who, replica);
    JooqChangeJournal journal = new JooqChangeJournal(database, author, clock);
    JooqPartners partners = new JooqPartners(database, journal, () -> "");
    WindowPapers papers =
        new WindowPapers(
            partners,
            new PartnerKind(
                field -> messages.get(field.headingKey()),
                new CopyFirst(store.copies(), new JooqPartnerIntake(journal))),
            new JooqDemo(journal),
            messages,
            clock,
            () -> store.card().centre());
    return new Office(
        messages,
        clock,
        partners,
        new JooqValueLists(database, journal),
        journal,
        papers,
        refusals,
        base(store),
        folders.logs(),
        folders.settings().resolve(SETTINGS));
  }

  /// «База: ИМЦ Заречного района», or the folder's name while nobody said whose base it is.
  private String base(OpenStore store) {
    String centre = store.card().centre();
    return messages.get(
        "shell.base.status",
        centre.isEmpty() ? String.valueOf(store.folder().path().getFileName()) : centre);
  }
}
