package zveno.reporting.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import zveno.events.Event;
import zveno.events.EventStatus;
import zveno.events.Events;
import zveno.events.Occurrences;
import zveno.events.days.FreeDays;
import zveno.partners.Partners;
import zveno.reporting.Figure;
import zveno.reports.EventsReport;
import zveno.reports.events.EventsTable;
import zveno.reports.paper.Period;
import zveno.settings.SchoolYear;
import zveno.text.Messages;

/// Makes plans and journals from the events of the base.
public record EventsDocument(Messages messages, SchoolYear year) {

  /// The document.
  ///
  /// @param partners tell the districts that organisations come from
  /// @param free days that a series may skip
  public EventsReport of(Events events, Partners partners, FreeDays free, EventsOrder order) {
    return counted(events, partners, free, order).report();
  }

  /// A document with the records behind its figures.
  public record Counted(EventsReport report, List<Figure> figures) {
    public Counted {
      figures = List.copyOf(figures);
    }
  }

  /// The document and its figures.
  ///
  /// @param partners tell the districts that organisations come from
  /// @param free days that a series may skip
  public Counted counted(Events events, Partners partners, FreeDays free, EventsOrder order) {
    Map<UUID, String> districts = new HashMap<>();
    partners.all().forEach(p -> districts.put(p.id(), p.organization().district()));
    return of(those(events, free, order), districts, order);
  }

  /// The document about these events.
  private Counted of(List<Event> events, Map<UUID, String> districts, EventsOrder order) {
    EventsCount count =
        new EventsCount(events, districts, order.paper().date(), new PlanWords(), messages);
    EventLines lines = new EventLines(messages, year);
    EventsTable table =
        new EventsTable(
            order.form(),
            order.period(),
            "",
            order.large(),
            new EventSections(messages, lines, count, order).of(events),
            count.totals());
    return new Counted(
        new EventsReport(order.paper(), table), new EventsFigures(messages).of(table, count));
  }

  /// Those that the document tells of, by time; of what repeats each time by itself.
  private static List<Event> those(Events events, FreeDays free, EventsOrder order) {
    Period period = order.period();
    return new Occurrences(events.series(), free)
        .between(events.between(period.from(), period.to()), period.from(), period.to()).stream()
            .filter(time -> time.when().date().isPresent())
            .filter(time -> isTold(time, order))
            .map(Occurrences.Time::told)
            .toList();
  }

  /// The journal tells of what was held; what is said of all times of a series is true of those
  /// that are over. Who comes is not told of what was called off.
  private static boolean isTold(Occurrences.Time time, EventsOrder order) {
    Event event = time.event();
    return switch (order.form()) {
      case PLAN -> true;
      case LOG -> isHeld(event) && (time.original().isEmpty() || isOver(time, order));
      default -> isOn(event);
    };
  }

  private static boolean isOver(Occurrences.Time time, EventsOrder order) {
    return time.when().date().filter(date -> date.isOver(order.paper().date())).isPresent();
  }

  private static boolean isHeld(Event event) {
    return event.state().status() == EventStatus.HELD;
  }

  private static boolean isOn(Event event) {
    return event.state().status() != EventStatus.CANCELLED;
  }
}
