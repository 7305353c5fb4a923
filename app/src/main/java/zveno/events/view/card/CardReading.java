package zveno.events.view.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zveno.attachments.Attachment;
import zveno.attachments.FileOwner;
import zveno.events.Event;
import zveno.events.EventWhen;
import zveno.events.RepeatedEvent;
import zveno.events.SeriesDay;
import zveno.events.time.PartialDate;
import zveno.events.view.list.PlanModel;
import zveno.settings.SchoolYear;

/// Reads what the card shows.
record CardReading(EventCardModel.Means means, PlanModel plan) {

  /// Empty where the event is gone. A time that has an event of its own is told by it.
  Optional<EventContent> read(EventCardModel.Wanted wanted, SchoolYear year) {
    Optional<RepeatedEvent> repeated = means.series().find(wanted.event());
    Optional<Event> own =
        wanted
            .hand()
            .flatMap(
                hand ->
                    repeated.stream()
                        .flatMap(one -> one.own().stream())
                        .filter(one -> RepeatedEvent.original(one).equals(hand.original()))
                        .findFirst());
    return own.or(() -> means.events().find(wanted.event()))
        .map(event -> read(event, repeated, hand(event, repeated, wanted.hand()), year));
  }

  private EventContent read(
      Event event, Optional<RepeatedEvent> repeated, Optional<InHand> hand, SchoolYear year) {
    UUID id = event.id();
    List<Attachment> files = means.files().attachments().of(FileOwner.event(id));
    return new EventContent(
        plan.line(told(event, repeated, hand), files.size(), year),
        repeated,
        repeated.map(one -> one.times(year.from(), year.to(), means.free())).orElse(List.of()),
        hand,
        means.parts().of(id),
        means.participants().of(id),
        files);
  }

  /// An event of a single time is always about that time.
  private static Optional<InHand> hand(
      Event event, Optional<RepeatedEvent> repeated, Optional<InHand> wanted) {
    if (repeated.isEmpty()) return Optional.empty();
    return wanted.or(() -> event.series().flatMap(SeriesDay::day).map(InHand::only));
  }

  /// A time of which the series tells has its own day there.
  private static Event told(Event event, Optional<RepeatedEvent> repeated, Optional<InHand> hand) {
    boolean own = event.series().flatMap(SeriesDay::day).isPresent();
    if (own || hand.isEmpty() || repeated.isEmpty()) return event;
    LocalDate day = hand.get().original();
    EventWhen first = event.when();
    long more = first.date().map(date -> date.days() - 1).orElse(0L);
    return event.on(
        new EventWhen(
            Optional.of(PartialDate.range(day, day.plusDays(more))),
            repeated.get().kept().timesOf(day, first),
            ""));
  }
}
