package zveno.events.ics;

import java.util.List;

/// What a file holds.
///
/// @param events every VEVENT, in the order of the file
public record IcsCalendar(List<IcsEvent> events, List<IcsProblem> problems) {
  public IcsCalendar {
    events = List.copyOf(events);
    problems = List.copyOf(problems);
  }
}
