package zveno.shell.rooms;

import java.util.ArrayList;
import java.util.List;
import zveno.events.days.LiveDays;
import zveno.events.view.card.EventCard;
import zveno.events.view.card.EventCardModel;
import zveno.events.view.list.EventChoicesOffered;
import zveno.events.view.list.PlanModel;
import zveno.partners.view.PartnerFiles;
import zveno.partners.view.files.OwnedFiles;

/// Makes the cards of events that stand beside the views of the calendar.
final class EventCards {
  private final Office office;
  private final Common common;
  private final LiveDays free;
  private final PlanModel model;
  private final EventChoicesOffered choices;
  private final EventPapersRoom papers;
  private final List<EventCard> made = new ArrayList<>();

  EventCards(
      Office office,
      Common common,
      LiveDays free,
      PlanModel model,
      EventChoicesOffered choices,
      EventPapersRoom papers) {
    this.office = office;
    this.common = common;
    this.free = free;
    this.model = model;
    this.choices = choices;
    this.papers = papers;
  }

  EventCard make() {
    EventCard card = new EventCard(new EventCardModel(means(), model), choices);
    made.add(card);
    return card;
  }

  /// Shows the files of whatever event the cards show.
  void turnToFiles() {
    made.forEach(EventCard::turnToFiles);
  }

  private EventCardModel.Means means() {
    PartnerFiles.Desk desk =
        new PartnerFiles.Desk(
            common.asking(),
            common.toasts(),
            common.opening(),
            common.refusals(),
            common.undo()::undoOfLast,
            () -> {});
    return new EventCardModel.Means(
        office.events(),
        office.series(),
        office.eventParts(),
        office.participants(),
        free,
        common.tasks(),
        common.messages(),
        common.notices(),
        common.clock().getZone(),
        new OwnedFiles.Means(
            office.attachments(), common.tasks(), common.messages(), desk, common.notices()),
        papers);
  }
}
