package zveno.events.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import zveno.events.Event;
import zveno.events.EventMark;
import zveno.events.EventWhen;
import zveno.events.Occurrences;
import zveno.events.OrganizationName;

/// Events as the calendar shows them, each time by itself.
///
/// @param today the day from which it is seen what is over
public record Entries(Occurrences times, LocalDate today) {
  /// All times of these events that touch the span, and those of which no date is known.
  ///
  /// @param events see [Occurrences#between]
  public List<Entry> of(List<Event> events, Span span) {
    return times.between(events, span.first(), span.last()).stream().map(this::entry).toList();
  }

  private Entry entry(Occurrences.Time time) {
    Event event = time.event();
    EventWhen when = time.when();
    return new Entry(
        new Entry.Key(event.id(), time.original()),
        event.title(),
        when.date(),
        when.typed(),
        when.times(),
        mark(time, today),
        event.nature().direction(),
        event.responsible(),
        place(event),
        event.organizations().stream().map(one -> one.organization().name()).toList());
  }

  private static String place(Event event) {
    return String.join(
        ", ",
        Stream.concat(
                event.venue().host().map(OrganizationName::name).stream(),
                Stream.of(event.venue().place()))
            .filter(part -> !part.isEmpty())
            .toList());
  }

  /// A plan that is over was not marked, and so is one that was moved to days that are over. What
  /// is said of an event that repeats is true of those times that are over.
  public static EventMark mark(Occurrences.Time time, LocalDate today) {
    boolean over = time.when().date().filter(date -> date.isOver(today)).isPresent();
    return switch (time.event().state().status()) {
      case CANCELLED -> EventMark.CANCELLED;
      case HELD -> time.original().isPresent() && !over ? EventMark.PLANNED : EventMark.HELD;
      case PLANNED -> over ? EventMark.UNMARKED : EventMark.PLANNED;
      case MOVED -> over ? EventMark.UNMARKED : EventMark.MOVED;
    };
  }
}
