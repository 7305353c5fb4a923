package zveno.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zveno.changes.EventLog.Action;
import zveno.events.Event;
import zveno.files.TargetFile;
import zveno.reporting.EventExport;
import zveno.reporting.FileForm;
import zveno.settings.SchoolYears;

/// Writes events into a file.
///
/// @param from events that end before are left out
/// @param to events that begin after are left out
record EventsTable(Optional<LocalDate> from, Optional<LocalDate> to) {
  /// Returns how many events the file holds.
  int write(Call call, Workplace workplace, FileForm form, Path file) throws IOException {
    TargetFile.check(file);
    List<Event> events = workplace.events().all().stream().filter(this::isAsked).toList();
    SchoolYears years = SchoolYears.of(workplace.settings().now());
    EventExport export = new EventExport(call.messages(), years.current(call.today()));
    TargetFile.replace(file, out -> export.write(events, form, out));
    workplace.log().note(Action.EXPORT, Kinds.EVENTS + " " + form.ending(), events.size());
    return events.size();
  }

  /// One of no known time is in the whole list only.
  private boolean isAsked(Event event) {
    if (from.isEmpty() && to.isEmpty()) return true;
    return event
        .when()
        .date()
        .filter(date -> to.isEmpty() || !date.first().isAfter(to.get()))
        .filter(date -> from.isEmpty() || !date.last().isBefore(from.get()))
        .isPresent();
  }
}
