package zveno.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import zveno.changes.EventLog.Action;
import zveno.events.ics.IcsEvent;
import zveno.events.ics.IcsWriter;
import zveno.files.TargetFile;

/// Writes the calendar for other programs.
record CalendarOut(Path file) {
  /// Returns how many events the file holds.
  int write(Workplace workplace) throws IOException {
    TargetFile.check(file);
    ZoneId zone = workplace.store().card().zone();
    List<IcsEvent> events = workplace.calendar().events(zone, workplace.freeDays());
    IcsWriter writer = new IcsWriter(zone, Instant.now());
    TargetFile.replace(file, out -> writer.write(events, out));
    workplace.log().note(Action.EXPORT, Kinds.CALENDAR + " ics", events.size());
    return events.size();
  }
}
