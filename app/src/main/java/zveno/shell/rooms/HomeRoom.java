package zveno.shell.rooms;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import zveno.changes.view.ChangesCard;
import zveno.changes.view.HistoryView;
import zveno.events.view.days.DaysPage;
import zveno.events.view.list.PlanView;
import zveno.exchange.view.CopiesAttention;
import zveno.home.Attention;
import zveno.home.view.Beginning;
import zveno.home.view.HomeCard;
import zveno.home.view.HomeModel;
import zveno.home.view.HomeView;
import zveno.pairing.view.PairsView;
import zveno.pairing.view.RoundsAttention;
import zveno.partners.alike.view.DuplicatesView;
import zveno.partners.view.PartnerQueries;
import zveno.partners.view.PartnersView;
import zveno.partners.view.home.AlikeAttention;
import zveno.partners.view.home.PartnerAttention;
import zveno.partners.view.home.SlicesCard;
import zveno.partners.view.home.TermsCard;
import zveno.partners.view.own.OwnAttention;
import zveno.shell.tour.Tour;
import zveno.text.Messages;
import zveno.ui.Command;
import zveno.ui.Icon;
import zveno.ui.Screen;
import zveno.ui.table.lines.Only;
import zveno.ui.table.lines.Query;

/// The first screen, with what each feature has to say.
public final class HomeRoom {
  private final Office office;
  private final Common common;
  private final PartnersRoom partners;
  private final CalendarRoom calendar;
  private final Leads leads;
  private final HomeModel model;

  /// Ways out of the first screen.
  ///
  /// @param table the screen of partners
  /// @param to shows the screen of this name
  /// @param settings shows this page of the settings
  /// @param round shows a round
  /// @param letters shows the letters to partners whose agreement ends soon
  /// @param importing brings a table in
  /// @param tour shows the window to a newcomer
  public record Leads(
      PartnersView table,
      Consumer<String> to,
      Consumer<String> settings,
      Consumer<UUID> round,
      Runnable letters,
      Runnable importing,
      Tour tour) {
    void partners(Query query) {
      to.accept(PartnersView.FACE.name());
      table.showOnly(query);
    }

    void ending(Only these) {
      to.accept(PartnersView.FACE.name());
      table.showOnly(these, PartnerQueries.byEnd());
    }
  }

  public HomeRoom(
      Office office, Common common, PartnersRoom partners, CalendarRoom calendar, Leads leads) {
    this.office = office;
    this.common = common;
    this.partners = partners;
    this.calendar = calendar;
    this.leads = leads;
    model = new HomeModel(features(), this::fresh, common.tasks());
    partners.model().revisionProperty().subscribe(now -> model.changed());
    calendar.model().revisionProperty().subscribe(now -> model.changed());
    partners.signs().revisionProperty().subscribe(now -> model.changed());
    common.undo().onChange(model::changed);
  }

  private List<Attention> features() {
    Messages messages = common.messages();
    return List.of(
        new OwnAttention(messages, office.own(), () -> leads.settings().accept("own")),
        new PartnerAttention(messages, partners.model(), leads::partners, leads.letters()),
        calendar.attention(
            these -> {
              leads.to().accept(PlanView.FACE.name());
              calendar.showOnly(these);
            }),
        calendar.daysAttention(() -> leads.settings().accept(DaysPage.NAME)),
        new AlikeAttention(messages, partners.signs(), to(DuplicatesView.FACE)),
        new RoundsAttention(messages, office.rounds(), this::openRound),
        new CopiesAttention(
            messages,
            office.copies().desk(),
            this::now,
            common.refusals(),
            () -> leads.settings().accept("copies")));
  }

  public Screen build() {
    Messages messages = common.messages();
    List<HomeCard> cards =
        List.of(
            slices(SlicesCard.By.TYPE),
            calendar.next(this::openEvent),
            new TermsCard(
                messages,
                partners.model(),
                common.tasks(),
                common::today,
                new TermsCard.Ways(this::openPartner, leads::ending)),
            new ChangesCard(
                messages,
                office.journal(),
                common.tasks(),
                common.undo(),
                office.clock().getZone(),
                to(HistoryView.FACE)),
            slices(SlicesCard.By.FORM));
    Beginning begin =
        new Beginning(
            leads.table()::fillExample,
            leads.importing(),
            () -> leads.settings().accept("own"),
            leads.tour()::start);
    return new HomeView(
        messages,
        model,
        cards,
        new HomeView.Means(
            common.look().theme(),
            this::now,
            this::read,
            List.of(importing(), add()),
            begin,
            leads.tour()::first));
  }

  private SlicesCard slices(SlicesCard.By by) {
    return new SlicesCard(by, common.messages(), partners.model(), common.tasks(), leads::partners);
  }

  private Command importing() {
    return Command.always(
        "partners.import.command",
        Icon.IMPORT,
        new KeyCodeCombination(KeyCode.I, KeyCombination.CONTROL_DOWN),
        leads.importing());
  }

  private Command add() {
    return Command.always(
        "partners.add.command",
        Icon.PLUS,
        new KeyCodeCombination(KeyCode.N, KeyCombination.CONTROL_DOWN),
        () -> {
          leads.to().accept(PartnersView.FACE.name());
          leads.table().addPartner();
        });
  }

  /// Whether nothing was done in the base yet.
  private Supplier<Boolean> fresh() {
    boolean nobody = partners.model().lines().totalProperty().get() == 0;
    return () -> nobody && office.rounds().all().isEmpty() && office.own().find().isEmpty();
  }

  private void read(Runnable then) {
    partners.model().load(then);
  }

  private LocalDateTime now() {
    return LocalDateTime.now(common.clock());
  }

  private void openPartner(UUID partner) {
    leads.to().accept(PartnersView.FACE.name());
    leads.table().open(partner);
  }

  private void openEvent(UUID event) {
    leads.to().accept(PlanView.FACE.name());
    calendar.open(event);
  }

  private void openRound(UUID round) {
    leads.to().accept(PairsView.FACE.name());
    leads.round().accept(round);
  }

  private Runnable to(Screen.Face face) {
    return () -> leads.to().accept(face.name());
  }
}
