package zveno.reports.events;

import java.util.List;
import zveno.reports.paper.Period;
import zveno.reports.table.Section;

/// The content of a document about many events.
///
/// @param chosen which events these are; empty for all
/// @param large whether it is printed on A3
public record EventsTable(
    EventsForm form,
    Period period,
    String chosen,
    boolean large,
    List<Section<EventLine>> sections,
    EventsTotals totals) {
  public EventsTable {
    sections = List.copyOf(sections);
  }
}
