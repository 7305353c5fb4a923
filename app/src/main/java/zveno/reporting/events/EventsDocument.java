package zveno.reporting.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import zveno.events.Event;
import zveno.events.EventStatus;
import zveno.events.Events;
import zveno.partners.Partners;
import zveno.reports.EventsReport;
import zveno.reports.events.EventsForm;
import zveno.reports.events.EventsTable;
import zveno.reports.paper.Period;
import zveno.settings.SchoolYear;
import zveno.text.Messages;

/// Makes plans and journals from the events of the base.
public record EventsDocument(Messages messages, SchoolYear year) {

  /// The document.
  ///
  /// @param partners tell the districts that organisations come from
  public EventsReport of(Events events, Partners partners, EventsOrder order) {
    Map<UUID, String> districts = new HashMap<>();
    partners.all().forEach(p -> districts.put(p.id(), p.organization().district()));
    return of(those(events, order), districts, order);
  }

  /// The document about these events.
  EventsReport of(List<Event> events, Map<UUID, String> districts, EventsOrder order) {
    EventsCount count =
        new EventsCount(events, districts, order.paper().date(), new PlanWords(), messages);
    EventLines lines = new EventLines(messages, year);
    return new EventsReport(
        order.paper(),
        new EventsTable(
            order.form(),
            order.period(),
            "",
            order.large(),
            new EventSections(messages, lines, count, order).of(events),
            count.totals()));
  }

  /// Those that the document tells of, by time.
  private static List<Event> those(Events events, EventsOrder order) {
    Period period = order.period();
    return events.between(period.from(), period.to()).stream()
        .filter(
            event ->
                event.when().date().stream().anyMatch(d -> d.overlaps(period.from(), period.to())))
        .filter(event -> order.form() != EventsForm.LOG || isHeld(event))
        .filter(
            event ->
                order.form() == EventsForm.PLAN || order.form() == EventsForm.LOG || isOn(event))
        .toList();
  }

  private static boolean isHeld(Event event) {
    return event.state().status() == EventStatus.HELD;
  }

  /// What was called off is not told to those who come.
  private static boolean isOn(Event event) {
    return event.state().status() != EventStatus.CANCELLED;
  }
}
