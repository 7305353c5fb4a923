package zveno.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import zveno.search.Entries;
import zveno.search.Entry;
import zveno.search.Fact;
import zveno.search.FoundKind;
import zveno.settings.SchoolYear;
import zveno.text.Messages;

/// Events for the search, by every field that the plan has of them.
///
/// @param events reads all that are live
/// @param year tells when school years begin
public record EventEntries(
    Supplier<List<Event>> events, Supplier<SchoolYear> year, Messages messages) implements Entries {
  /// In the title, beside it, or of no use for finding.
  private static final Set<EventField> ELSEWHERE =
      Set.of(
          EventField.TITLE,
          EventField.START,
          EventField.FORM,
          EventField.END,
          EventField.PRECISION,
          EventField.STATUS);

  @Override
  public List<Entry> all() {
    EventText text = EventText.shown(year.get());
    return events.get().parallelStream().map(event -> entry(event, text)).toList();
  }

  private Entry entry(Event event, EventText text) {
    List<Fact> facts = new ArrayList<>();
    for (EventField field : EventField.values()) {
      if (ELSEWHERE.contains(field) || field.shape() == EventField.Shape.NUMBER) continue;
      facts.add(new Fact(messages.get(field.headingKey()), text.cell(event, field)));
    }
    return new Entry(
        FoundKind.EVENT,
        event.id(),
        event.title(),
        List.of(text.cell(event, EventField.START), text.cell(event, EventField.FORM)),
        facts);
  }
}
