package zveno.events.view.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import zveno.events.Event;
import zveno.events.EventField;
import zveno.events.Occurrences;
import zveno.events.calendar.Entries;
import zveno.events.calendar.Entry;
import zveno.events.calendar.Span;
import zveno.settings.SchoolYear;
import zveno.text.Messages;

/// Reads the plan: events, how many files they have, what they stand against.
///
/// @param year in which dates need no year, and in which clashes are looked for
record PlanReading(PlanModel.Means means, Messages messages, SchoolYear year) {
  /// The plan of a year, or of all of them.
  List<EventLine> all(Optional<SchoolYear> wanted) {
    List<Event> events =
        means.events().all().stream().filter(event -> EventLines.isIn(event, wanted)).toList();
    List<EventLine> lines = lines(events);
    lines.parallelStream().forEach(EventLine::shown);
    return lines;
  }

  private List<EventLine> lines(Collection<Event> events) {
    Map<UUID, Integer> files = means.files().get();
    Map<UUID, Map<EventField, String>> clashes = clashes(events);
    EventLines maker = new EventLines(messages, year);
    LocalDate today = means.today().get();
    return events.stream()
        .map(
            event ->
                maker.line(
                    event,
                    files.getOrDefault(event.id(), 0),
                    clashes.getOrDefault(event.id(), Map.of()),
                    today))
        .toList();
  }

  /// What the plan shows once these events were written: themselves, and those that stand against
  /// something else now.
  Map<UUID, Optional<EventLine>> again(Collection<EventLine> known, List<UUID> touched) {
    Map<UUID, Event> events = new LinkedHashMap<>();
    Map<UUID, Map<EventField, String>> before = new HashMap<>();
    for (EventLine line : known) {
      events.put(line.id(), line.event());
      before.put(line.id(), line.clashes());
    }
    Map<UUID, Optional<EventLine>> fresh = new HashMap<>();
    for (UUID id : touched) {
      events.remove(id);
      before.remove(id);
      fresh.put(id, Optional.empty());
    }
    for (Event event : means.events().find(touched)) events.put(event.id(), event);
    for (EventLine line : lines(events.values())) {
      boolean same = line.clashes().equals(before.get(line.id()));
      if (!same) fresh.put(line.id(), Optional.of(line));
    }
    return fresh;
  }

  /// An event as the plan shows it, with what it stands against at its days.
  EventLine line(Event event, int files) {
    Map<EventField, String> clashes =
        event.when().date().map(date -> beside(event, date.first(), date.last())).orElse(Map.of());
    return new EventLines(messages, year).line(event, files, clashes, means.today().get());
  }

  private Map<EventField, String> beside(Event event, LocalDate first, LocalDate last) {
    List<Event> around = new ArrayList<>(means.events().between(first, last));
    around.removeIf(one -> one.id().equals(event.id()));
    List<Entry> entries = new ArrayList<>(entries(around, first, last));
    // One time of what repeats is looked at by itself.
    entries.addAll(
        new Entries(new Occurrences(Map.of(), means.free().get()), means.today().get())
            .of(List.of(event), new Span(Span.Kind.YEAR, first, last)));
    return new ClashWords(messages).of(entries).getOrDefault(event.id(), Map.of());
  }

  private Map<UUID, Map<EventField, String>> clashes(Collection<Event> events) {
    return new ClashWords(messages).of(entries(List.copyOf(events), year.from(), year.to()));
  }

  private List<Entry> entries(List<Event> events, LocalDate first, LocalDate last) {
    return new Entries(
            new Occurrences(means.events().series(), means.free().get()), means.today().get())
        .of(events, new Span(Span.Kind.YEAR, first, last));
  }
}
