package zveno.events.view.card;

import java.util.List;
import java.util.Optional;
import zveno.attachments.Attachment;
import zveno.events.Attendance;
import zveno.events.Event;
import zveno.events.RepeatedEvent;
import zveno.events.view.list.EventLine;

/// What the card of an event shows.
///
/// @param line the event as the plan shows it
/// @param repeated what repeats it
/// @param times its times of the school year
/// @param files newest first
public record EventContent(
    EventLine line,
    Optional<RepeatedEvent> repeated,
    List<RepeatedEvent.Time> times,
    Attendance attendance,
    List<Attachment> files) {
  public EventContent {
    times = List.copyOf(times);
    files = List.copyOf(files);
  }

  Event event() {
    return line.event();
  }
}
