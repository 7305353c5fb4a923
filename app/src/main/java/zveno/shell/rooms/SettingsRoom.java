package zveno.shell.rooms;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import zveno.events.view.days.DaysModel;
import zveno.events.view.days.DaysPage;
import zveno.exchange.view.CopiesModel;
import zveno.exchange.view.CopiesPage;
import zveno.intake.memory.view.LearnedModel;
import zveno.intake.memory.view.LearnedPage;
import zveno.partners.view.ListsView;
import zveno.partners.view.own.OwnModel;
import zveno.partners.view.own.OwnPage;
import zveno.reporting.view.PaperLookModel;
import zveno.reporting.view.PaperLookPage;
import zveno.settings.view.LinkPage;
import zveno.settings.view.LookPage;
import zveno.settings.view.SaidModel;
import zveno.settings.view.SettingsPage;
import zveno.settings.view.SettingsView;
import zveno.settings.view.YearPage;
import zveno.support.view.AboutPage;
import zveno.text.Messages;
import zveno.ui.Screen;

/// The settings, a page of each feature.
public final class SettingsRoom {
  /// The page that tells of the program.
  public static final String ABOUT = AboutPage.NAME;

  /// The page of the safety copies.
  public static final String COPIES = CopiesPage.NAME;

  private final Office office;
  private final Common common;
  private final PartnersRoom partners;
  private final Runnable copied;
  private final Runnable toLists;
  private final Consumer<Path> restore;
  private final DaysModel days;
  private final SaidModel said;
  private final OwnModel own;
  private @Nullable SettingsView view;

  /// @param written something was written that other screens show
  /// @param copied a safety copy was made
  /// @param toLists shows the screen of the editable lists
  /// @param restore leaves the base for what a copy holds
  public SettingsRoom(
      Office office,
      Common common,
      PartnersRoom partners,
      CalendarRoom calendar,
      Runnable written,
      Runnable copied,
      Runnable toLists,
      Consumer<Path> restore) {
    this.office = office;
    this.common = common;
    this.partners = partners;
    this.copied = copied;
    this.toLists = toLists;
    this.restore = restore;
    days = calendar.days(written);
    said = new SaidModel(office.settings(), common.tasks(), written);
    own = new OwnModel(common.messages(), office.own(), common.tasks(), written);
    common.undo().onChange(this::readAgain);
  }

  /// Shows a page when the screen is in sight.
  public void open(String page) {
    if (view != null) view.open(page);
  }

  public Screen build() {
    Messages messages = common.messages();
    List<SettingsPage> pages =
        List.of(
            new OwnPage(messages, own, said, partners.choices()),
            new YearPage(messages, said, common::today),
            new DaysPage(messages, days, common.asking()),
            new LookPage(messages, common.look().theme()),
            new PaperLookPage(messages, new PaperLookModel(office.looks(), common.tasks())),
            new CopiesPage(messages, copies()),
            new LearnedPage(messages, learned()),
            new LinkPage(
                messages,
                new SettingsPage.Face("lists", ListsView.FACE.titleKey(), ListsView.FACE.icon()),
                "settings.lists.text",
                "settings.lists.button",
                toLists),
            new AboutPage(messages, new AboutRoom(office, common, partners.entries()).model()));
    SettingsView built = new SettingsView(messages, pages);
    view = built;
    return built;
  }

  private CopiesModel copies() {
    return new CopiesModel(
        new CopiesModel.Means(
            office.copies().desk(),
            common.messages(),
            common.tasks(),
            common.asking(),
            common.toasts(),
            common.opening(),
            common.refusals(),
            copied,
            restore));
  }

  private LearnedModel learned() {
    Messages messages = common.messages();
    return new LearnedModel(
        messages, office.sources(), common.tasks(), common.toasts(), new FieldNames(messages)::any);
  }

  /// After an undo.
  private void readAgain() {
    said.load();
    own.load();
    if (days.shownProperty().get().isPresent()) days.load();
  }
}
