package zveno.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import zveno.WindowPapers;
import zveno.WindowRounds;
import zveno.attachments.store.JooqAttachments;
import zveno.changes.Author;
import zveno.changes.store.JooqChangeJournal;
import zveno.changes.store.JooqEventLog;
import zveno.cli.RefusalWords;
import zveno.database.BaseAddress;
import zveno.database.Database;
import zveno.database.Schema;
import zveno.demo.store.JooqDemo;
import zveno.events.days.FreeDays;
import zveno.events.days.store.JooqSchoolYears;
import zveno.events.days.store.JooqWorkDays;
import zveno.events.incoming.PlanKind;
import zveno.events.store.JooqCalendarIntake;
import zveno.events.store.JooqEventIntake;
import zveno.events.store.JooqEventParts;
import zveno.events.store.JooqEvents;
import zveno.events.store.JooqParticipants;
import zveno.events.store.JooqRoll;
import zveno.events.store.JooqSeries;
import zveno.exchange.CopyDesk;
import zveno.intake.IntakeWords;
import zveno.intake.draft.Drafts;
import zveno.intake.memory.SourcesFile;
import zveno.lists.store.JooqValueLists;
import zveno.pairing.store.JooqRounds;
import zveno.pairing.view.RoundPapers;
import zveno.partners.PartnerField;
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
import zveno.reports.pdf.PaperPages;
import zveno.settings.BaseSettings;
import zveno.settings.SchoolYear;
import zveno.settings.SchoolYears;
import zveno.settings.Signatories;
import zveno.settings.store.JooqBaseSettings;
import zveno.shell.rooms.KeptCopies;
import zveno.shell.rooms.Office;
import zveno.text.Messages;
import zveno.ui.Asking;
import zveno.ui.FxTasks;
import zveno.ui.OnScreen;
import zveno.ui.Theme;
import zveno.ui.Tone;
import zveno.ui.paper.Printing;

/// The window over a base in memory, as tests open it.
public final class OpenWindow implements AutoCloseable {
  public static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

  public final Database database;
  public final Clock clock = Clock.fixed(Instant.parse("2026-11-22T07:42:00Z"), MOSCOW);
  public final JooqChangeJournal journal;
  private final Supplier<Author> author = () -> new Author("Е. Соколова", new UUID(1, 2));
  public final JooqPartners partners;
  final JooqValueLists lists;
  public final JooqRounds rounds;
  public final JooqEvents events;
  public final Messages messages = Messages.load();
  RoundPapers roundPapers;
  final Answers asking = new Answers();
  public final List<Throwable> faults = new ArrayList<>();

  /// What was opened in other programs.
  public final List<Path> opened = new ArrayList<>();

  /// What was printed: how it is called and its pages.
  public final Map<String, PaperPages> printed = new LinkedHashMap<>();

  /// How printing ends.
  public Printing.Outcome printer = Printing.Outcome.PRINTED;

  final Printing printing =
      (name, pages) -> {
        printed.put(name, pages);
        return printer;
      };

  final KnownAround around = new KnownAround();

  /// Where the templates of the base lie.
  public final Path templates = Path.of("target/templates-" + UUID.randomUUID());

  final FxTasks tasks = new FxTasks(faults::add);
  final Path settingsFile;
  final WindowSettings settings;
  public final PaperSettingsFile paperSettings;
  final SourcesFile sources;
  final JooqAttachments attachments;
  public final BaseSettings said;
  KeptCopies copies = new Copies(Optional.of(LocalDateTime.parse("2026-11-22T09:00")), "", "");
  public Theme theme;
  Shell shell;
  Stage stage;

  public OpenWindow() {
    this(Path.of("target/window-" + UUID.randomUUID() + ".json"));
  }

  /// With the arrangement of an earlier window.
  OpenWindow(Path settingsFile) {
    this(settingsFile, Schema.open(BaseAddress.memory()));
  }

  /// Over a base that was opened already.
  public OpenWindow(Path settingsFile, Database database) {
    this.database = database;
    journal = new JooqChangeJournal(database, author, clock);
    partners = new JooqPartners(database, journal, () -> "812");
    lists = new JooqValueLists(database, journal);
    rounds = new JooqRounds(database, journal);
    said =
        new JooqBaseSettings(
            database, journal, setting -> messages.get("settings.name." + setting.code()));
    events =
        new JooqEvents(
            database,
            journal,
            () -> SchoolYears.of(said.now()).current(LocalDate.now(clock)),
            messages.get("events.kind.name"));
    attachments =
        new JooqAttachments(database, journal, Path.of("target/files-" + UUID.randomUUID()), clock);
    roundPapers = new WindowRounds(journal, messages, clock);
    this.settingsFile = settingsFile;
    this.settings = WindowSettings.load(settingsFile);
    // Most of what is tested begins at the table; the first day of the program begins at home.
    if (settings.screen().isEmpty()) settings.screen("partners");
    // Nor is it a newcomer who works there.
    settings.toured(true);
    this.sources =
        new SourcesFile(settingsFile.resolveSibling("tables-" + settingsFile.getFileName()));
    this.paperSettings =
        new PaperSettingsFile(settingsFile.resolveSibling("papers-" + settingsFile.getFileName()));
  }

  /// The day in the window.
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /// Begins where the program begins on its first day.
  public OpenWindow firstDay() {
    settings.screen("");
    return this;
  }

  /// Somebody who never saw the program.
  OpenWindow newcomer() {
    settings.toured(false);
    return firstDay();
  }

  /// Shows the window; the base is filled by the caller before.
  public OpenWindow show(Tone tone, int percent, double width, double height) {
    OnScreen.start();
    OnScreen.run(
        () -> {
          theme = new Theme();
          theme.tone().set(tone);
          theme.percent().set(percent);
          theme.apply();
          shell =
              Assembly.assemble(office(), tasks, theme, asking, opened::add, printing, settings);
          stage = new Stage();
          stage.setScene(shell.scene());
          stage.setWidth(width);
          stage.setHeight(height);
          stage.show();
        });
    quiet();
    return this;
  }

  Office office() {
    return new Office(
        messages,
        clock,
        partners,
        new JooqPartnerHistory(database, journal),
        new JooqFieldReturn(journal, () -> ""),
        new JooqDuplicates(database, journal),
        lists,
        attachments,
        journal,
        new WindowPapers(
            partners,
            new JooqDemo(journal),
            new JooqEventLog(database, author, clock),
            paperSettings,
            said,
            messages,
            clock,
            () -> ""),
        new PaperDesk(
            new PaperDesk.Means(
                messages,
                clock,
                partners,
                new Cases(partners, lists, () -> Signatories.of(said.now()), () -> ""),
                new Templates(templates, messages),
                paperSettings,
                said,
                new JooqEventLog(database, author, clock),
                new CalendarSource(events, () -> FreeDays.shipped(SchoolYears.of(said.now()))),
                () -> "")),
        new Drafts(
            new PartnerKind(
                field -> messages.get(field.headingKey()), new JooqPartnerIntake(journal)),
            new IntakeWords(messages),
            sources),
        new Drafts(
            new PlanKind(
                field -> messages.get(field.headingKey()),
                new JooqEventIntake(
                    journal,
                    () -> SchoolYears.of(said.now()),
                    () -> SchoolYears.of(said.now()).current(LocalDate.now(clock)))),
            new IntakeWords(messages),
            sources),
        new JooqCalendarIntake(journal, messages.get("events.untitled.name")),
        clock.getZone(),
        rounds,
        events,
        new JooqSeries(
            database, journal, () -> SchoolYears.of(said.now()).current(LocalDate.now(clock))),
        new JooqRoll(journal),
        new JooqEventParts(
            database, journal, () -> SchoolYears.of(said.now()).current(LocalDate.now(clock))),
        new JooqParticipants(database, journal),
        new JooqWorkDays(database, journal, String::valueOf),
        new JooqSchoolYears(database, journal, SchoolYear::name),
        roundPapers,
        new RefusalWords(messages)::of,
        copies,
        said,
        new JooqOwnOrganization(database, journal, () -> "812"),
        paperSettings,
        sources,
        around,
        "База: Заречный район, 2026/27");
  }

  /// Every dialog for files is answered with this one from now on.
  public void willChoose(Path file) {
    asking.file = Optional.of(file);
  }

  public Scene scene() {
    return shell.scene();
  }

  /// Answers the next questions for a file or a folder with this one.
  public void answer(Path file) {
    asking.file = Optional.of(file);
  }

  /// What the notices in sight say.
  public String notices() {
    return OnScreen.get(
        () ->
            scene().getRoot().lookupAll(".toast > .label").stream()
                .map(label -> ((Labeled) label).getText())
                .collect(Collectors.joining("\n")));
  }

  /// Chooses an item of a menu in the window.
  void choose(String menu, String item) {
    OnScreen.run(
        () -> {
          MenuButton button = (MenuButton) scene().lookup(menu);
          if (button.getOnShowing() != null) button.getOnShowing().handle(null);
          button.getItems().stream()
              .filter(one -> item.equals(one.getId()))
              .findFirst()
              .orElseThrow()
              .fire();
        });
    quiet();
  }

  public void go(String screen) {
    // A screen that is not listed is reached by its key, from the partners.
    boolean listed = OnScreen.get(() -> scene().lookup("#go-" + screen) != null);
    String place = listed ? screen : "partners";
    OnScreen.run(() -> ((Button) scene().lookup("#go-" + place)).fire());
    if (listed) quiet();
    else control(KeyCode.I);
  }

  /// The list of the calendar, which opens with the year.
  void list() {
    control(KeyCode.DIGIT4);
    quiet();
  }

  /// Presses a key together with Ctrl.
  void control(KeyCode key) {
    OnScreen.run(
        () ->
            scene()
                .getAccelerators()
                .get(new KeyCodeCombination(key, KeyCombination.CONTROL_DOWN))
                .run());
    quiet();
  }

  /// Selects some rows and begins to edit a cell of the first.
  void editFirst(int column) {
    TableView<?> table = (TableView<?>) scene().lookup("#partners");
    table.requestFocus();
    table.getSelectionModel().selectRange(2, 5);
    focusAndEdit(table, column);
  }

  private static <S> void focusAndEdit(TableView<S> table, int column) {
    TableColumn<S, ?> chosen = table.getVisibleLeafColumn(column);
    table.getFocusModel().focus(4, chosen);
    table.edit(4, chosen);
  }

  /// Fills the base with the demo district.
  public OpenWindow demo() {
    new JooqDemo(journal).fill(LocalDate.now(clock));
    return this;
  }

  /// Waits until nothing runs in the background.
  public void quiet() {
    OnScreen.settle();
    OnScreen.until("background work over", () -> tasks.running().isEmpty());
    OnScreen.settle();
  }

  public void add(String name, String... fieldsAndTexts) {
    UUID id = partners.add(name);
    for (int i = 0; i < fieldsAndTexts.length; i += 2) {
      PartnerField field = PartnerField.of(fieldsAndTexts[i]).orElseThrow();
      partners.set(List.of(id), field, fieldsAndTexts[i + 1]);
    }
  }

  /// Closes the window and leaves the base open; on the screen's thread, where the program does it.
  public void leave() {
    OnScreen.run(
        () -> {
          stage.hide();
          tasks.close();
        });
  }

  @Override
  public void close() {
    leave();
    database.close();
  }

  /// @param failed why none was made, empty when all went well
  record Copies(Optional<LocalDateTime> newest, String failed, String risky, CopyDesk desk)
      implements KeptCopies {
    Copies(Optional<LocalDateTime> newest, String failed, String risky) {
      this(newest, failed, risky, new KeptDesk());
    }

    @Override
    public Optional<String> failure() {
      return Optional.of(failed).filter(why -> !why.isEmpty());
    }

    @Override
    public Optional<String> risk() {
      return Optional.of(risky).filter(why -> !why.isEmpty());
    }
  }

  /// Answers questions for files with the one it was given.
  static final class Answers implements Asking {
    Optional<Path> file = Optional.empty();

    @Override
    public Optional<Path> folder(String title) {
      return file;
    }

    @Override
    public Optional<Path> open(String title, FileKind kind) {
      return file;
    }

    @Override
    public Optional<Path> save(String title, FileKind kind, String suggestedName) {
      return file;
    }

    @Override
    public boolean confirm(String question, String verb) {
      return true;
    }
  }
}
