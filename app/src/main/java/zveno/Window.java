package zveno;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import zveno.attachments.store.JooqAttachments;
import zveno.changes.Author;
import zveno.changes.store.JooqChangeJournal;
import zveno.changes.store.JooqEventLog;
import zveno.cli.Cli;
import zveno.cli.RefusalWords;
import zveno.cli.RestoredWords;
import zveno.database.BaseUnreadableException;
import zveno.database.Database;
import zveno.database.NewerSchemaException;
import zveno.database.UnsafeFolderException;
import zveno.demo.store.JooqDemo;
import zveno.events.Events;
import zveno.events.days.KnownDays;
import zveno.events.days.SchoolCalendars;
import zveno.events.days.WorkDays;
import zveno.events.store.JooqParticipants;
import zveno.events.store.JooqRoll;
import zveno.exchange.ExchangeFileRefusedException;
import zveno.exchange.Restored;
import zveno.exchange.StoreDamagedException;
import zveno.exchange.StoreFolder;
import zveno.exchange.StoreInUseException;
import zveno.exchange.StoreNotWritableException;
import zveno.exchange.StoreRefusedException;
import zveno.exchange.store.ExchangeFiles;
import zveno.exchange.store.OpenStore;
import zveno.exchange.store.StoreDoor;
import zveno.intake.IntakeWords;
import zveno.intake.draft.Drafts;
import zveno.intake.memory.SourcesFile;
import zveno.lists.store.JooqValueLists;
import zveno.pairing.store.JooqRounds;
import zveno.partners.alike.store.JooqDuplicates;
import zveno.partners.incoming.PartnerKind;
import zveno.partners.store.JooqFieldReturn;
import zveno.partners.store.JooqOwnOrganization;
import zveno.partners.store.JooqPartnerHistory;
import zveno.partners.store.JooqPartnerIntake;
import zveno.partners.store.JooqPartners;
import zveno.reporting.PaperSettingsFile;
import zveno.reporting.desk.CalendarSource;
import zveno.reporting.desk.PaperDesk;
import zveno.reporting.template.Cases;
import zveno.reporting.template.Templates;
import zveno.settings.BaseSetting;
import zveno.settings.BaseSettings;
import zveno.settings.SchoolYears;
import zveno.settings.Signatories;
import zveno.settings.UserFolders;
import zveno.shell.NoScreenException;
import zveno.shell.StartChoice;
import zveno.shell.StartRefusal;
import zveno.shell.ZvenoApplication;
import zveno.shell.rooms.Office;
import zveno.text.Messages;

/// The window over a base.
record Window(StoreDoor door, UserFolders folders, Messages messages, Clock clock) {

  private static final String SETTINGS = "window.json";
  private static final String TABLES = "tables.json";

  /// Opens the base and the window; returns when the user closed it.
  ///
  /// @throws NoScreenException when no window can be opened here
  void run(Cli.Wanted wanted) throws NoScreenException, InterruptedException {
    Path settings = folders.settings().resolve(SETTINGS);
    try (ZvenoApplication application =
        ZvenoApplication.start(messages, folders.logs(), settings)) {
      Optional<Next> next = Optional.of(Next.to(wanted.store()));
      while (next.isPresent()) {
        next = visit(application, next.get(), wanted.author());
      }
    }
  }

  /// What is opened next.
  ///
  /// @param told what happened before that
  private record Next(Path folder, Optional<String> told) {
    static Next to(Path folder) {
      return new Next(folder, Optional.empty());
    }
  }

  /// Returns what to go on with.
  private Optional<Next> visit(ZvenoApplication application, Next next, String who)
      throws NoScreenException, InterruptedException {
    Path folder = next.folder();
    application.waiting("shell.opening.text");
    StartChoice chosen;
    try (OpenStore store = door.open(StoreFolder.at(folder), who)) {
      chosen = held(store, application.work(office(store, who), next.told()));
    } catch (StoreInUseException
        | StoreNotWritableException
        | StoreRefusedException
        | StoreDamagedException
        | NewerSchemaException
        | UnsafeFolderException
        | BaseUnreadableException e) {
      StartRefusal refusal = new StartRefusals(messages).of(folder, e);
      return follow(application, folder, application.refused(refusal), who);
    }
    return follow(application, folder, chosen, who);
  }

  /// The base makes a copy when it is closed, and old copies go: not the one that is wanted.
  private static StartChoice held(OpenStore store, StartChoice chosen) {
    return chosen instanceof StartChoice.Restore(Path file)
        ? new StartChoice.Restore(store.copies().hold(file))
        : chosen;
  }

  private Optional<Next> follow(
      ZvenoApplication application, Path folder, StartChoice chosen, String who)
      throws NoScreenException, InterruptedException {
    return switch (chosen) {
      case StartChoice.Leave _ -> Optional.empty();
      case StartChoice.Again _ -> Optional.of(Next.to(folder));
      case StartChoice.Elsewhere(Path other) -> Optional.of(Next.to(other));
      case StartChoice.Restore(Path file) -> restore(application, folder, file, who);
    };
  }

  private Optional<Next> restore(ZvenoApplication application, Path folder, Path file, String who)
      throws NoScreenException, InterruptedException {
    application.waiting("shell.restoring.text");
    try {
      Restored done = new ExchangeFiles(door).restore(StoreFolder.at(folder), who, file);
      return Optional.of(new Next(folder, Optional.of(new RestoredWords(messages).of(file, done))));
    } catch (ExchangeFileRefusedException
        | StoreInUseException
        | StoreNotWritableException
        | NewerSchemaException
        | IOException e) {
      StartRefusal refusal = new StartRefusals(messages).ofFile(folder, e);
      return follow(application, folder, application.refused(refusal), who);
    }
  }

  private Office office(OpenStore store, String who) {
    Database database = store.database();
    UUID replica = store.replica();
    Supplier<Author> author = () -> new Author(who, replica);
    JooqChangeJournal journal = new JooqChangeJournal(database, author, clock);
    BaseSettings said = Wiring.settings(database, journal, messages);
    PaperSettingsFile looks =
        new PaperSettingsFile(folders.settings().resolve(PaperSettingsFile.NAME));
    SourcesFile sources = new SourcesFile(folders.settings().resolve(TABLES));
    Supplier<String> areaCode = () -> said.now().text(BaseSetting.AREA_CODE);
    JooqPartners partners = new JooqPartners(database, journal, areaCode);
    JooqValueLists lists = new JooqValueLists(database, journal);
    JooqEventLog log = new JooqEventLog(database, author, clock);
    Events events = Wiring.events(database, journal, said, messages, clock);
    WorkDays workDays = Wiring.workDays(store, journal, messages);
    SchoolCalendars.Kept schoolYears = Wiring.schoolYears(database, journal, messages);
    PaperDesk desk =
        new PaperDesk(
            new PaperDesk.Means(
                messages,
                clock,
                partners,
                new Cases(
                    partners, lists, () -> Signatories.of(said.now()), () -> store.card().centre()),
                new Templates(store.folder().templates(), messages),
                looks,
                said,
                log,
                new CalendarSource(
                    events,
                    () -> KnownDays.read(workDays, SchoolYears.of(said.now()), schoolYears)),
                () -> store.card().centre()));
    WindowPapers papers =
        new WindowPapers(
            partners,
            new JooqDemo(journal),
            log,
            looks,
            said,
            messages,
            clock,
            () -> store.card().centre());
    return new Office(
        messages,
        clock,
        partners,
        new JooqPartnerHistory(database, journal),
        new JooqFieldReturn(journal, areaCode),
        new JooqDuplicates(database, journal),
        lists,
        new JooqAttachments(database, journal, store.folder().attachments(), clock),
        journal,
        papers,
        desk,
        new Drafts(
            new PartnerKind(
                field -> messages.get(field.headingKey()),
                new CopyFirst(new CopiesKept(store.copies()), new JooqPartnerIntake(journal))),
            new IntakeWords(messages),
            sources),
        new Drafts(
            Wiring.plans(store, journal, said, messages, clock),
            new IntakeWords(messages),
            sources),
        Wiring.calendars(store, journal, messages),
        store.card().zone(),
        new JooqRounds(database, journal),
        events,
        Wiring.series(database, journal, said, clock),
        new JooqRoll(journal),
        Wiring.parts(database, journal, said, clock),
        new JooqParticipants(database, journal),
        workDays,
        schoolYears,
        new WindowRounds(journal, messages, clock),
        new RefusalWords(messages)::of,
        new StoreCopies(store, new RefusalWords(messages)),
        said,
        new JooqOwnOrganization(database, journal, areaCode),
        looks,
        sources,
        new StoreSurroundings(store, folders),
        base(store));
  }

  /// «База: ИМЦ Заречного района», or the folder's name while nobody said whose base it is.
  private String base(OpenStore store) {
    String centre = store.card().centre();
    return messages.get(
        "shell.base.status",
        centre.isEmpty() ? String.valueOf(store.folder().path().getFileName()) : centre);
  }
}
