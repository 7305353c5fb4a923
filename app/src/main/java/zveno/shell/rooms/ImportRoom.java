package zveno.shell.rooms;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import zveno.events.EventField;
import zveno.events.view.Importing;
import zveno.events.view.ics.IcsModel;
import zveno.events.view.ics.IcsView;
import zveno.events.view.list.PlanView;
import zveno.intake.IntakeWords;
import zveno.intake.view.ImportMeans;
import zveno.intake.view.ImportView;
import zveno.partners.Partner;
import zveno.partners.PartnerField;
import zveno.partners.alike.AlikeRows;
import zveno.partners.alike.AlikeWords;
import zveno.partners.view.PartnersView;
import zveno.text.Messages;
import zveno.ui.Screen;

/// The imports of partners and of plans, and the one screen that shows them.
public final class ImportRoom {
  private final Common common;
  private final ImportWay partners;
  private final ImportWay plans;
  private final IcsModel calendars;
  private @Nullable IcsView calendarView;
  private Consumer<String> to = screen -> {};
  private Supplier<String> inSight = () -> "";
  private ImportWay inHand;
  private @Nullable ImportPlace place;

  /// @param room what the import of partners adds to
  /// @param calendar what the import of plans adds to
  /// @param written something was written
  public ImportRoom(
      Office office, Common common, PartnersRoom room, CalendarRoom calendar, Runnable written) {
    this.common = common;
    partners =
        new ImportWay(
            partners(office, common, room, written),
            common.look(),
            () -> to.accept(PartnersView.FACE.name()));
    plans =
        new ImportWay(
            plans(office, common, calendar, written),
            common.look(),
            () -> to.accept(PlanView.FACE.name()));
    inHand = partners;
    calendars = new IcsModel(calendars(office, common, calendar, written));
    calendar.importBy(new Importing(() -> start(plans), () -> calendar(IcsModel::choose)));
  }

  private static ImportMeans partners(
      Office office, Common common, PartnersRoom room, Runnable written) {
    Messages messages = common.messages();
    return new ImportMeans(
        messages,
        office.drafts(),
        common.tasks(),
        common.asking(),
        common.toasts(),
        new FieldNames(messages)::ofPartner,
        code -> PartnerField.of(code).map(room.choices()::of).orElse(List.of()),
        new IntakeWords(messages)::text,
        () -> room.model().lines().totalProperty().get(),
        preview ->
            AlikeRows.of(
                new AlikeWords(messages),
                office.partners().all().stream().map(Partner::organization).toList(),
                preview),
        office.refusals(),
        written,
        common.undo());
  }

  /// Events of one title on different days are no doubles, so none are looked for.
  private static ImportMeans plans(
      Office office, Common common, CalendarRoom calendar, Runnable written) {
    Messages messages = common.messages();
    return new ImportMeans(
        messages,
        office.plans(),
        common.tasks(),
        common.asking(),
        common.toasts(),
        new FieldNames(messages)::ofEvent,
        code -> EventField.of(code).map(calendar.choices()::of).orElse(List.of()),
        new IntakeWords(messages)::text,
        () -> 0,
        preview -> List.of(),
        office.refusals(),
        written,
        common.undo());
  }

  private IcsModel.Means calendars(
      Office office, Common common, CalendarRoom calendar, Runnable written) {
    return new IcsModel.Means(
        common.messages(),
        office.calendars(),
        office.zone(),
        () -> calendar.model().years().current(common.today()),
        common.tasks(),
        common.asking(),
        common.toasts(),
        office.refusals(),
        common.undo()::undo,
        written,
        () -> to.accept(PlanView.FACE.name()));
  }

  private void calendar(Consumer<IcsModel> begin) {
    IcsView view = calendarView;
    if (view == null) {
      view = new IcsView(calendars, common.look());
      calendarView = view;
    }
    place().show(view);
    to.accept(ImportView.FACE.name());
    begin.accept(calendars);
  }

  /// Where the import leads to.
  ///
  /// @param go shows the screen of this name
  /// @param current tells the screen in sight
  public void leadBy(Consumer<String> go, Supplier<String> current) {
    to = go;
    inSight = current;
  }

  public Screen build() {
    return place();
  }

  private ImportPlace place() {
    ImportPlace now = place;
    if (now == null) {
      now = new ImportPlace(inHand.view());
      place = now;
    }
    return now;
  }

  /// Goes on with what was begun; where nothing was, or all of it was brought in, asks for a file.
  public void start() {
    start(partners);
  }

  private void start(ImportWay way) {
    show(way);
    if (!way.model().isUnderWay()) way.model().choose();
  }

  private void show(ImportWay way) {
    inHand = way;
    place().show(way.view());
    to.accept(ImportView.FACE.name());
  }

  /// Begins with the first of these files: as a plan or as partners, whichever knows more of its
  /// columns; where they know as many, by what is in sight.
  public void open(List<Path> files) {
    Path file = files.getFirst();
    if (String.valueOf(file).toLowerCase(Locale.ROOT).endsWith(".ics")) {
      calendar(model -> model.open(file));
      return;
    }
    String screen = inSight.get();
    boolean plan =
        screen.equals(PlanView.FACE.name())
            || (screen.equals(ImportView.FACE.name()) && inHand == plans);
    ImportWay usual = plan ? plans : partners;
    ImportWay other = plan ? partners : plans;
    common
        .tasks()
        .run(
            "import.look.task",
            progress -> other.known(file) > usual.known(file) ? other : usual,
            way -> {
              show(way);
              way.model().open(file);
            });
  }
}
