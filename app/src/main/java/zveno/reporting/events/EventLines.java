package zveno.reporting.events;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zveno.events.Event;
import zveno.events.EventField;
import zveno.events.EventMove;
import zveno.events.EventOrganization;
import zveno.events.EventOrganization.Role;
import zveno.events.EventStatus;
import zveno.events.EventText;
import zveno.events.Headcount;
import zveno.events.time.DateText;
import zveno.events.time.PartialDate;
import zveno.events.time.Precision;
import zveno.reports.events.EventLine;
import zveno.reports.events.People;
import zveno.settings.SchoolYear;
import zveno.text.Messages;

/// Events as the lines of documents.
final class EventLines {
  private final Messages messages;
  private final EventText text;
  private final DateText dates;

  EventLines(Messages messages, SchoolYear year) {
    this.messages = messages;
    this.text = EventText.shown(year);
    this.dates = new DateText(year);
  }

  EventLine line(Event event, EventsCount count) {
    Optional<PartialDate> date = event.when().date();
    List<EventOrganization> guests = event.those(Role.PARTICIPANT);
    return new EventLine(
        date.filter(d -> d.precision() == Precision.DAY).map(PartialDate::first),
        date.map(dates::within).orElse(event.when().typed()),
        date.filter(d -> d.precision().isExact()).map(this::weekday).orElse(""),
        text.cell(event, EventField.TIME),
        capital(event.nature().form()),
        event.title(),
        place(event),
        list(event.audience()),
        list(event.responsible()),
        lines(event.yield().expected()),
        mark(event),
        event.nature().level(),
        text.cell(event, EventField.MODE),
        list(text.values(event, EventField.ORGANIZATIONS)),
        people(event.actual()),
        guests.isEmpty() ? OptionalInt.empty() : OptionalInt.of(guests.size()),
        list(count.districts(guests)),
        event.yield().handouts(),
        lines(event.yield().result(), event.yield().product()));
  }

  private static People people(Headcount count) {
    return new People(count.total(), count.teachers(), count.pupils(), count.parents());
  }

  private static String place(Event event) {
    return Stream.of(
            event.venue().host().map(host -> host.name()).orElse(""),
            event.venue().place(),
            event.venue().city())
        .filter(part -> !part.isBlank())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String list(List<String> names) {
    return String.join(", ", names);
  }

  private static String lines(String... texts) {
    return Stream.of(texts).filter(t -> !t.isBlank()).collect(Collectors.joining("\n"));
  }

  static String capital(String text) {
    return text.isEmpty() ? "" : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /// «четверг», «четверг – суббота».
  private String weekday(PartialDate date) {
    String first = weekday(date.first());
    return date.first().equals(date.last()) ? first : first + " – " + weekday(date.last());
  }

  private String weekday(LocalDate day) {
    return weekday(day.getDayOfWeek());
  }

  String weekday(DayOfWeek day) {
    return messages.get("reporting.weekday." + day);
  }

  /// What became of it: «проведено», «перенесено с 12.11.2026: карантин».
  private String mark(Event event) {
    EventStatus status = event.state().status();
    if (status == EventStatus.PLANNED) return "";
    String word = text.cell(event, EventField.STATUS);
    Optional<PartialDate> from =
        event.moves().stream().reduce((a, b) -> b).map(EventMove::from).flatMap(w -> w.date());
    String said =
        status == EventStatus.MOVED && from.isPresent()
            ? messages.get("reporting.mark.moved", word, dates.full(from.get()))
            : word;
    String reason = event.state().reason();
    return reason.isBlank() ? said : messages.get("reporting.mark.reason", said, reason);
  }
}
