package zveno.shell.rooms;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import zveno.attachments.FileEntries;
import zveno.attachments.FileOwner;
import zveno.database.Ids;
import zveno.partners.Organization;
import zveno.partners.Partner;
import zveno.partners.PartnerEntries;
import zveno.partners.view.FieldChoices;
import zveno.partners.view.ListsView;
import zveno.partners.view.ListsViewModel;
import zveno.partners.view.PartnerFiles;
import zveno.partners.view.PartnerLine;
import zveno.partners.view.PartnersView;
import zveno.partners.view.PartnersViewModel;
import zveno.partners.view.card.CardWords;
import zveno.partners.view.card.PartnerCard;
import zveno.partners.view.card.PartnerCardModel;
import zveno.partners.view.hint.AlikeDesk;
import zveno.partners.view.hint.AlikeSignsModel;
import zveno.search.Entries;
import zveno.search.FoundKind;
import zveno.settings.SchoolYears;
import zveno.ui.Screen;
import zveno.ui.table.views.SavedViews;

/// The table of partners with the card beside it, and the editable lists.
public final class PartnersRoom {
  private final Office office;
  private final Common common;
  private final PartnersViewModel model;
  private final FieldChoices choices;
  private final AlikeDesk alike;
  private final AlikeSignsModel signs;
  private Consumer<UUID> openEvent = event -> {};

  public PartnersRoom(Office office, Common common) {
    this.office = office;
    this.common = common;
    model =
        new PartnersViewModel(
            office.partners(),
            common.tasks(),
            common.messages(),
            common::today,
            common.notices(),
            () -> office.attachments().counts(FileOwner.Kind.PARTNER),
            () -> office.settings().now().warnDays());
    choices = new FieldChoices(office.lists(), common.tasks());
    signs =
        new AlikeSignsModel(
            office.duplicates(),
            common.tasks(),
            () -> model.lines().all().stream().map(PartnerLine::partner).toList());
    model.revisionProperty().subscribe(now -> signs.changed());
    alike = new AlikeDesk(common.messages(), signs, common.tasks());
    common.undo().onChange(model::load);
  }

  public PartnersViewModel model() {
    return model;
  }

  /// Gives the way to an event.
  public void onOpenEvent(Consumer<UUID> open) {
    openEvent = open;
  }

  FieldChoices choices() {
    return choices;
  }

  AlikeSignsModel signs() {
    return signs;
  }

  /// Tells of second cards of one organisation.
  public AlikeDesk alike() {
    return alike;
  }

  /// The screen of the table.
  ///
  /// @param views where the user's views are kept
  /// @param importing brings a file in
  /// @param written something was written by other hands than the table's
  public PartnersView view(SavedViews views, Runnable importing, Runnable written) {
    PartnerFiles.Desk desk =
        new PartnerFiles.Desk(
            common.asking(),
            common.toasts(),
            common.opening(),
            common.refusals(),
            common.undo()::undoOfLast,
            importing);
    return new PartnersView(
        common.messages(),
        model,
        choices,
        new PartnerFiles(common.messages(), common.tasks(), desk, office.papers(), written),
        card(desk),
        new PartnersView.Looks(common.look(), views, common.toasts(), alike));
  }

  private PartnerCard card(PartnerFiles.Desk desk) {
    CardWords words = new CardWords(common.messages(), common.clock().getZone());
    PartnerCardModel.Means means =
        new PartnerCardModel.Means(
            office.partners(),
            office.partnerHistory(),
            common.tasks(),
            words,
            common::today,
            Ids::next,
            office.attachments(),
            desk,
            office.fieldReturn(),
            new EventsOfPartner(
                office.participants(),
                () -> SchoolYears.of(office.settings().now()).current(common.today()),
                common.messages()),
            event -> openEvent.accept(event));
    return new PartnerCard(
        words, new PartnerCardModel(means, model, common.notices()), choices, alike);
  }

  /// The screen of the editable lists.
  public Screen lists() {
    return new ListsView(
        common.messages(),
        new ListsViewModel(office.lists(), common.tasks(), common.messages(), common.notices()),
        common.look());
  }

  /// What the palette finds of partners.
  public List<Entries> entries() {
    return List.of(
        new PartnerEntries(office.partners()::all, common.messages()),
        new FileEntries(
            FoundKind.FILE,
            () -> office.attachments().all(FileOwner.Kind.PARTNER),
            () ->
                office.partners().all().stream()
                    .map(Partner::organization)
                    .collect(Collectors.toMap(Organization::id, Organization::callName))));
  }
}
