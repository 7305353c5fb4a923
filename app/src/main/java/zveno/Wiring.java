package zveno;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import zveno.changes.Author;
import zveno.changes.store.JooqChangeJournal;
import zveno.changes.store.JooqEventLog;
import zveno.cli.Workplace;
import zveno.cli.Workplaces;
import zveno.database.Database;
import zveno.demo.store.JooqDemo;
import zveno.events.days.WorkDays;
import zveno.events.days.store.JooqSchoolYears;
import zveno.events.days.store.JooqWorkDays;
import zveno.events.ics.CalendarIntake;
import zveno.events.incoming.PlanKind;
import zveno.events.store.JooqCalendar;
import zveno.events.store.JooqCalendarIntake;
import zveno.events.store.JooqEventIntake;
import zveno.events.store.JooqEventParts;
import zveno.events.store.JooqEvents;
import zveno.events.store.JooqParticipants;
import zveno.events.store.JooqSeries;
import zveno.exchange.StoreFolder;
import zveno.exchange.store.ExchangeFiles;
import zveno.exchange.store.OpenStore;
import zveno.exchange.store.StoreCheck;
import zveno.exchange.store.StoreDoor;
import zveno.lists.store.JooqValueLists;
import zveno.partners.incoming.PartnerKind;
import zveno.partners.store.JooqPartnerHistory;
import zveno.partners.store.JooqPartnerIntake;
import zveno.partners.store.JooqPartners;
import zveno.reporting.PaperSettingsFile;
import zveno.reporting.template.Cases;
import zveno.reporting.template.Templates;
import zveno.settings.BaseSetting;
import zveno.settings.BaseSettings;
import zveno.settings.ProgramVersion;
import zveno.settings.SchoolYear;
import zveno.settings.SchoolYears;
import zveno.settings.Signatories;
import zveno.settings.UserFolders;
import zveno.settings.store.JooqBaseSettings;
import zveno.text.Messages;

/// Creates everything; the only place that knows what implements what.
public final class Wiring implements Workplaces {
  private final UserFolders folders;
  private final StoreDoor door;
  private final Messages messages;
  private final Clock clock;

  public Wiring(UserFolders folders, Messages messages, Clock clock) {
    this.folders = folders;
    this.messages = messages;
    this.door = new StoreDoor(folders.settings(), ProgramVersion.ofThisProgram().text(), clock);
    this.clock = clock;
  }

  @Override
  public Workplace open(Path folder, String author) {
    OpenStore store = door.open(StoreFolder.at(folder), author);
    Database database = store.database();
    Supplier<Author> writer = () -> new Author(author, store.replica());
    JooqChangeJournal journal = new JooqChangeJournal(database, writer, clock);
    BaseSettings settings = settings(database, journal, messages);
    JooqPartners partners =
        new JooqPartners(database, journal, () -> settings.now().text(BaseSetting.AREA_CODE));
    return new Workplace(
        store,
        journal,
        new JooqEventLog(database, writer, clock),
        partners,
        new JooqPartnerHistory(database, journal),
        new PartnerKind(
            field -> messages.get(field.headingKey()),
            new CopyFirst(new CopiesKept(store.copies()), new JooqPartnerIntake(journal))),
        events(database, journal, settings, messages, clock),
        plans(store, journal, settings, messages, clock),
        calendars(store, journal, messages),
        new JooqCalendar(database, messages.get("events.untitled.name")),
        workDays(store, journal, messages),
        schoolYears(database, journal, messages),
        new JooqDemo(journal),
        new PaperSettingsFile(folders.settings().resolve(PaperSettingsFile.NAME)),
        settings,
        new Templates(store.folder().templates(), messages),
        new Cases(
            partners,
            new JooqValueLists(database, journal),
            () -> Signatories.of(settings.now()),
            () -> store.card().centre()),
        new JooqParticipants(database, journal));
  }

  /// The events of an open base.
  static JooqEvents events(
      Database database,
      JooqChangeJournal journal,
      BaseSettings settings,
      Messages messages,
      Clock clock) {
    return new JooqEvents(
        database, journal, year(settings, clock), messages.get("events.kind.name"));
  }

  static JooqSeries series(
      Database database, JooqChangeJournal journal, BaseSettings settings, Clock clock) {
    return new JooqSeries(database, journal, year(settings, clock));
  }

  static JooqEventParts parts(
      Database database, JooqChangeJournal journal, BaseSettings settings, Clock clock) {
    return new JooqEventParts(database, journal, year(settings, clock));
  }

  /// In it are days that are written without a year.
  private static Supplier<SchoolYear> year(BaseSettings settings, Clock clock) {
    return () -> SchoolYears.of(settings.now()).current(LocalDate.now(clock));
  }

  /// What takes calendars of other programs into an open base.
  static CalendarIntake calendars(OpenStore store, JooqChangeJournal journal, Messages messages) {
    return new CopiedCalendar(
        new CopiesKept(store.copies()),
        new JooqCalendarIntake(journal, messages.get("events.untitled.name")));
  }

  /// Plans of events on their way into an open base.
  static PlanKind plans(
      OpenStore store,
      JooqChangeJournal journal,
      BaseSettings settings,
      Messages messages,
      Clock clock) {
    return new PlanKind(
        field -> messages.get(field.headingKey()),
        new CopyFirst(
            new CopiesKept(store.copies()),
            new JooqEventIntake(
                journal, () -> SchoolYears.of(settings.now()), year(settings, clock))));
  }

  /// The working days of an open base.
  static WorkDays workDays(OpenStore store, JooqChangeJournal journal, Messages messages) {
    return new CopiedDays(
        new CopiesKept(store.copies()),
        new JooqWorkDays(
            store.database(),
            journal,
            year -> messages.get("days.change.name", String.valueOf(year))));
  }

  /// Terms and vacations of an open base.
  static JooqSchoolYears schoolYears(
      Database database, JooqChangeJournal journal, Messages messages) {
    return new JooqSchoolYears(
        database, journal, year -> messages.get("days.terms.name", year.name()));
  }

  /// What is said of an open base.
  static BaseSettings settings(Database database, JooqChangeJournal journal, Messages messages) {
    return new JooqBaseSettings(
        database, journal, setting -> messages.get("settings.name." + setting.code()));
  }

  @Override
  public ExchangeFiles files() {
    return new ExchangeFiles(door);
  }

  @Override
  public StoreCheck check() {
    return new StoreCheck(door);
  }

  /// The window over a base.
  Window window() {
    return new Window(door, folders, messages, clock);
  }
}
