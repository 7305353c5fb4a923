package zveno.shell.rooms;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import zveno.attachments.FileOwner;
import zveno.events.Events;
import zveno.events.days.LiveDays;
import zveno.events.view.CalendarState;
import zveno.events.view.CalendarView;
import zveno.events.view.Importing;
import zveno.events.view.days.DaysModel;
import zveno.events.view.home.EventAttention;
import zveno.events.view.home.NextEventsCard;
import zveno.events.view.list.EventChoicesOffered;
import zveno.events.view.list.PlanModel;
import zveno.events.view.list.PlanView;
import zveno.events.view.roll.RollView;
import zveno.home.Attention;
import zveno.home.view.HomeCard;
import zveno.partners.Partner;
import zveno.partners.view.PartnersView;
import zveno.partners.view.PartnersViewModel;
import zveno.search.Entries;
import zveno.settings.SchoolYear;
import zveno.settings.SchoolYears;
import zveno.ui.Screen;
import zveno.ui.table.lines.Only;
import zveno.ui.table.views.SavedViews;

/// The calendar of the school year.
public final class CalendarRoom {
  private final Office office;
  private final Common common;
  private final PlanModel model;
  private final EventChoicesOffered choices;
  private final DaysRoom days;
  private final LiveDays free;
  private final EventPapersRoom papers;
  private final EventCards cards;
  private Consumer<String> lead = screen -> {};
  private Importing importing = new Importing(() -> {}, () -> {});
  private CoverageRoom.Leads leads = CoverageRoom.Leads.NOWHERE;
  private Optional<BuiltCalendar> built = Optional.empty();

  public CalendarRoom(Office office, Common common) {
    this.office = office;
    this.common = common;
    Events events = office.events();
    days = new DaysRoom(office, common);
    free = days.free();
    model =
        new PlanModel(
            new PlanModel.Means(
                events,
                common.tasks(),
                common::today,
                () -> SchoolYears.of(office.settings().now()),
                () -> office.attachments().counts(FileOwner.Kind.EVENT),
                () -> free),
            common.messages(),
            common.notices());
    choices = new EventChoicesOffered(office.lists(), this::organizations, common.tasks());
    papers = new EventPapersRoom(office, common, this::year);
    cards = new EventCards(office, common, free, model, choices, papers);
    // The plan skips the days, so it is read after them.
    common.undo().onChange(() -> days.read(model::load));
  }

  /// Working days, vacations and terms as a page of the settings.
  ///
  /// @param written the base was changed
  DaysModel days(Runnable written) {
    return days.model(
        () -> {
          model.load();
          written.run();
        });
  }

  /// Years whose moved days off nobody entered.
  ///
  /// @param open shows where they are entered
  Attention daysAttention(Runnable open) {
    return days.attention(open);
  }

  private List<String> organizations() {
    return office.partners().all().stream()
        .map(Partner::organization)
        .map(organization -> organization.callName())
        .toList();
  }

  /// Gives the ways to imports.
  void importBy(Importing begin) {
    importing = begin;
  }

  /// Gives the way to screens by their names.
  public void leadBy(Consumer<String> to) {
    lead = to;
  }

  /// Gives the ways from coverage to the records behind it.
  ///
  /// @param open shows the card of an organisation
  /// @param table shows some organisations and no others
  public void partnersBy(Consumer<UUID> open, PartnersViewModel table) {
    leads =
        new CoverageRoom.Leads(
            partner -> {
              lead.accept(PartnersView.FACE.name());
              open.accept(partner);
            },
            these -> {
              lead.accept(PartnersView.FACE.name());
              table.showOnly(these.name(), these.ids());
            },
            this::showOnly);
  }

  /// Shows the screen and the card of an event.
  public void lead(UUID event) {
    lead.accept(PlanView.FACE.name());
    open(event);
  }

  /// Shows the card of an event; the screen is in sight.
  public void open(UUID event) {
    built.ifPresent(screen -> screen.open(event));
  }

  /// Shows these events and no others; the screen is in sight.
  public void showOnly(Only these) {
    built.ifPresent(screen -> screen.list().showOnly(these));
  }

  /// What the palette finds of events.
  public List<Entries> entries() {
    return new EventFinds(office, this::year, common.messages()).all();
  }

  /// Shows the files of an event; the screen is in sight.
  public void openFiles(UUID event) {
    cards.turnToFiles();
    open(event);
  }

  private SchoolYear year() {
    return model.years().current(common.today());
  }

  /// The nearest events for the first screen.
  ///
  /// @param open shows an event
  HomeCard next(Consumer<UUID> open) {
    return new NextEventsCard(
        new NextEventsCard.Means(
            common.messages(), common.tasks(), office.events(), free, common::today),
        open);
  }

  /// What the calendar says that wants attention.
  ///
  /// @param show shows these events and no others
  Attention attention(Consumer<Only> show) {
    return new EventAttention(common.messages(), office.events(), common::today, show);
  }

  EventChoicesOffered choices() {
    return choices;
  }

  public PlanModel model() {
    return model;
  }

  /// The screen of the calendar.
  ///
  /// @param views where the user's views are kept
  /// @param memory what was shown last
  public CalendarView view(SavedViews views, CalendarState.Memory memory) {
    PlanView list =
        new PlanView(
            common.messages(),
            model,
            choices,
            cards.make(),
            new PlanView.Looks(
                common.look(),
                views,
                common.toasts(),
                () -> importing.plan().run(),
                () -> lead.accept(RollView.FACE.name()),
                papers));
    BuiltCalendar screen =
        new BuiltCalendar(
            common,
            office.events(),
            office.series(),
            free,
            model,
            list,
            cards.make(),
            new CoverageRoom(office, common, free, leads),
            new Importing(() -> importing.plan().run(), () -> importing.calendar().run()),
            memory);
    built = Optional.of(screen);
    return screen.view();
  }

  /// What the plan becomes in the next year.
  public Screen roll() {
    return new RollRoom(office, common, free, model, screen -> lead.accept(screen)).build();
  }
}
