package zveno.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zveno.changes.EventLog.Action;
import zveno.events.Event;
import zveno.events.Occurrences;
import zveno.files.TargetFile;
import zveno.reporting.EventExport;
import zveno.reporting.FileForm;
import zveno.settings.SchoolYear;
import zveno.settings.SchoolYears;

/// Writes events into a file.
///
/// @param from events that end before are left out
/// @param to events that begin after are left out
/// @param occurrences each time of a series for itself; without a stretch those of the school year
record EventsTable(Optional<LocalDate> from, Optional<LocalDate> to, boolean occurrences) {
  /// Returns how many events the file holds.
  int write(Call call, Workplace workplace, FileForm form, Path file) throws IOException {
    TargetFile.check(file);
    SchoolYears years = SchoolYears.of(workplace.settings().now());
    List<Event> all = workplace.events().all();
    List<Event> events =
        occurrences
            ? times(all, workplace, years.current(call.today()))
            : all.stream().filter(this::isAsked).toList();
    EventExport export = new EventExport(call.messages(), years.current(call.today()));
    TargetFile.replace(file, out -> export.write(events, form, out));
    workplace.log().note(Action.EXPORT, Kinds.EVENTS + " " + form.ending(), events.size());
    return events.size();
  }

  private List<Event> times(List<Event> all, Workplace workplace, SchoolYear year) {
    return new Occurrences(workplace.events().series(), workplace.freeDays())
        .between(all, from.orElse(year.from()), to.orElse(year.to())).stream()
            .map(Occurrences.Time::told)
            .filter(event -> event.when().date().isPresent())
            .toList();
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
