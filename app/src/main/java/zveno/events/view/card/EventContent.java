package zveno.events.view.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zveno.attachments.Attachment;
import zveno.events.Attendance;
import zveno.events.Event;
import zveno.events.EventParts;
import zveno.events.RepeatedEvent;
import zveno.events.SeriesDay;
import zveno.events.view.list.EventLine;

/// What the card of an event shows.
///
/// @param line the event as the plan shows it; of a time in hand, with its own day
/// @param repeated what repeats it
/// @param times its times of the school year
/// @param hand the time that the card is about; empty for an event that does not repeat and for all
///   times at once
/// @param parts what it consists of
/// @param files newest first
record EventContent(
    EventLine line,
    Optional<RepeatedEvent> repeated,
    List<RepeatedEvent.Time> times,
    Optional<InHand> hand,
    EventParts.Parts parts,
    Attendance attendance,
    List<Attachment> files) {
  EventContent {
    times = List.copyOf(times);
    files = List.copyOf(files);
  }

  Event event() {
    return line.event();
  }

  /// The event that the series repeats, or the one that does not repeat.
  UUID whole() {
    return repeated.map(one -> one.event().id()).orElseGet(() -> event().id());
  }

  /// Whether the event tells of all times, though the card is about one.
  boolean isTimeOfWhole() {
    return hand.isPresent() && event().series().flatMap(SeriesDay::day).isEmpty();
  }

  /// The time that is meant where somebody says «только это»: the one in hand, else the next one.
  Optional<LocalDate> original(LocalDate today) {
    return hand.map(InHand::original)
        .or(
            () ->
                times.stream()
                    .filter(time -> !time.day().orElse(time.original()).isBefore(today))
                    .findFirst()
                    .or(() -> times.stream().reduce((one, next) -> next))
                    .map(RepeatedEvent.Time::original));
  }
}
