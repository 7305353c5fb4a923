package zveno.reporting.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import zveno.events.Event;
import zveno.reports.SignInReport;
import zveno.reports.events.EventLine;
import zveno.reports.events.SignIn;
import zveno.reports.paper.Paper;
import zveno.settings.SchoolYear;
import zveno.text.Messages;
import zveno.text.RussianDate;

/// Makes the registration sheet of an event: rows to be filled by hand, nobody's data.
public record SignInSheet(Messages messages, SchoolYear year) {
  /// So many rows where nobody says how many.
  public static final int ROWS = 30;

  /// The sheet.
  public SignInReport of(Event event, int rows, Paper paper) {
    EventsCount none =
        new EventsCount(List.of(), Map.of(), paper.date(), new PlanWords(), messages);
    EventLine line = new EventLines(messages, year).line(event, none);
    List<String> about = new ArrayList<>();
    about.add(line.formAndTitle());
    String when = line.day().map(RussianDate::full).orElse(line.when());
    about.add(
        line.time().isEmpty() ? when : messages.get("reporting.when.text", when, line.time()));
    about.add(line.place());
    about.removeIf(String::isBlank);
    return new SignInReport(paper, new SignIn(about, rows));
  }
}
