package zveno.shell;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import zveno.changes.view.ChangeWords;
import zveno.changes.view.ExampleModel;
import zveno.changes.view.HistoryView;
import zveno.changes.view.HistoryViewModel;
import zveno.changes.view.UndoModel;
import zveno.events.view.list.PlanView;
import zveno.events.view.roll.RollView;
import zveno.help.view.HelpFiles;
import zveno.home.view.HomeView;
import zveno.intake.view.ImportView;
import zveno.pairing.kept.RoundEntries;
import zveno.pairing.view.PairsView;
import zveno.partners.alike.view.DuplicatesView;
import zveno.partners.view.ListsView;
import zveno.partners.view.PartnersView;
import zveno.partners.view.TrashView;
import zveno.reporting.view.ReportsView;
import zveno.settings.view.SettingsView;
import zveno.shell.rooms.CalendarRoom;
import zveno.shell.rooms.Common;
import zveno.shell.rooms.DuplicatesRoom;
import zveno.shell.rooms.HomeRoom;
import zveno.shell.rooms.ImportRoom;
import zveno.shell.rooms.Office;
import zveno.shell.rooms.PairsRoom;
import zveno.shell.rooms.PartnersRoom;
import zveno.shell.rooms.ReportsRoom;
import zveno.shell.rooms.SettingsRoom;
import zveno.shell.rooms.TrashRoom;
import zveno.shell.tour.Tour;
import zveno.text.Messages;
import zveno.ui.Asking;
import zveno.ui.FxTasks;
import zveno.ui.LateScreen;
import zveno.ui.Opening;
import zveno.ui.Screen;
import zveno.ui.Theme;
import zveno.ui.ToastArea;
import zveno.ui.paper.Printing;
import zveno.ui.table.TableLook;

/// Puts the window together from its rooms; on the screen's thread.
final class Assembly {
  private static final Duration LOOK_FOR_COPIES = Duration.ofMinutes(5);

  private final Office office;
  private final WindowSettings settings;
  private final Common common;
  private final SaveState saved;
  private final CopyNews copies;
  private final ExampleModel example;
  private final PartnersRoom partners;
  private final CalendarRoom calendar;
  private final TrashRoom trash;
  private final PairsRoom pairs;
  private final DuplicatesRoom duplicates;
  private final ImportRoom imports;
  private final SettingsRoom preferences;
  private Consumer<String> lead = screen -> {};
  private final ReportsRoom reports;
  private final Restoring restoring = new Restoring();

  private Assembly(
      Office office,
      FxTasks tasks,
      Theme theme,
      Asking asking,
      Opening opening,
      Printing printing,
      WindowSettings settings) {
    Messages messages = office.messages();
    this.office = office;
    this.settings = settings;
    ToastArea toasts = new ToastArea(messages.get("ui.close.button"));
    saved = new SaveState(office.clock(), messages);
    UndoModel undo =
        new UndoModel(office.journal(), new ChangeWords(messages), tasks, toasts::show);
    common =
        new Common(
            messages,
            office.clock(),
            tasks,
            asking,
            toasts,
            new WindowNotices(messages, toasts, saved, undo),
            undo,
            new TableLook(theme, settings.tables()),
            office.refusals(),
            opening,
            printing);
    partners = new PartnersRoom(office, common);
    calendar = new CalendarRoom(office, common);
    trash = new TrashRoom(office, common);
    copies = new CopyNews(office.copies(), tasks, messages, saved, toasts, office.refusals());
    example =
        new ExampleModel(
            office.journal(), tasks, undo, new ExampleParting(office, common, copies::lookAgain));
    pairs = new PairsRoom(office, common);
    imports = new ImportRoom(office, common, partners, calendar, this::written);
    preferences =
        new SettingsRoom(
            office,
            common,
            partners,
            calendar,
            this::written,
            copies::lookAgain,
            () -> lead.accept(ListsView.FACE.name()),
            restoring::from);
    reports = new ReportsRoom(office, common, partners, calendar);
    duplicates =
        new DuplicatesRoom(
            office,
            common,
            () -> {
              partners.model().load();
              trash.model().load();
            });
  }

  static Shell assemble(
      Office office,
      FxTasks tasks,
      Theme theme,
      Asking asking,
      Opening opening,
      Printing printing,
      WindowSettings settings) {
    return new Assembly(office, tasks, theme, asking, opening, printing, settings)
        .shell(tasks, theme);
  }

  private Shell shell(FxTasks tasks, Theme theme) {
    copies.look();
    workCopies(tasks);
    example.load();
    PartnersView table = partners.view(settings.views(), imports::start, this::written);
    Tour tour = new Tour(common.messages(), theme, settings::toured, settings::toured);
    HomeRoom home =
        new HomeRoom(
            office,
            common,
            partners,
            calendar,
            new HomeRoom.Leads(
                table,
                screen -> lead.accept(screen),
                this::toSettings,
                pairs::open,
                reports::letters,
                imports::start,
                tour));
    Navigation navigation = new Navigation(screens(table, home));
    Around around =
        new Around(
            common.toasts(),
            saved,
            settings,
            example,
            new ReadOnlyStringWrapper(office.base()),
            new HelpFiles(common.paperOut()),
            new Around.Pages(
                () -> toSettings(SettingsRoom.ABOUT), () -> toSettings(SettingsRoom.COPIES)),
            restoring,
            new SearchPlaces(partners, calendar, trash, pairs)
                .over(new RoundEntries(office.rounds()), table, this::whenChanged),
            tour);
    common.undo().refresh();
    partners
        .alike()
        .onCompare(
            couple -> {
              couple.ifPresent(duplicates::open);
              navigation.to(DuplicatesView.FACE.name());
            });
    partners.alike().onOpen(table::open);
    duplicates.onLeave(navigation::back);
    imports.leadBy(navigation::to, () -> navigation.current().get().name());
    lead = navigation::to;
    partners.onOpenEvent(calendar::lead);
    calendar.leadBy(navigation::to);
    calendar.partnersBy(table::open, partners.model());
    reports.leadBy(navigation::to);
    Shell shell = new Shell(common.messages(), theme, navigation, common.undo(), around, tasks);
    FileDrop.onto(shell.scene().getRoot(), imports::open);
    return shell;
  }

  private List<Screen> screens(PartnersView table, HomeRoom home) {
    return List.of(
        new LateScreen(HomeView.FACE, home::build),
        table,
        new LateScreen(PlanView.FACE, () -> calendar.view(settings.views(), settings.calendar())),
        new LateScreen(RollView.FACE, calendar::roll),
        new LateScreen(PairsView.FACE, pairs::build),
        new LateScreen(ReportsView.FACE, () -> reports.build(table)),
        new LateScreen(TrashView.FACE, trash::build),
        new LateScreen(DuplicatesView.FACE, duplicates::build),
        new LateScreen(HistoryView.FACE, this::history),
        new LateScreen(ListsView.FACE, partners::lists),
        new LateScreen(SettingsView.FACE, preferences::build),
        new LateScreen(ImportView.FACE, imports::build));
  }

  private void toSettings(String page) {
    lead.accept(SettingsView.FACE.name());
    preferences.open(page);
  }

  private Screen history() {
    return new HistoryView(
        common.messages(),
        new HistoryViewModel(
            office.journal(), new ChangeWords(common.messages()), common.tasks(), common.undo()),
        office.clock().getZone(),
        common.look());
  }

  private void whenChanged(Runnable listener) {
    common.undo().onChange(listener);
    saved.onSaved(listener);
  }

  private void workCopies(FxTasks tasks) {
    WorkCopies work =
        new WorkCopies(
            office.copies().desk(), tasks, office.clock(), copies::lookAgain, copies::failed);
    tasks.every(LOOK_FOR_COPIES, work::look);
  }

  private void written() {
    partners.model().load();
    common.undo().refresh();
    saved.saved();
    copies.lookAgain();
    example.load();
  }
}
