package zveno.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zveno.changes.EventLog.Action;
import zveno.events.Event;
import zveno.files.TargetFile;
import zveno.partners.Organization;
import zveno.reporting.FileForm;
import zveno.reporting.events.EventPapers;
import zveno.reporting.events.EventsDocument;
import zveno.reporting.events.EventsOrder;
import zveno.reports.EventsReport;
import zveno.reports.Report;
import zveno.reports.ReportWriter;
import zveno.reports.events.EventsForm;
import zveno.reports.paper.Paper;
import zveno.settings.SchoolYear;
import zveno.settings.SchoolYears;
import zveno.settings.Signatories;

/// Writes documents about events into a file.
record EventsPaper(Call call, Workplace workplace) {
  static final String SIGN_IN = EventPapers.SIGN_IN;
  static final Map<String, EventsForm> TABLES =
      Arrays.stream(EventsForm.values())
          .collect(Collectors.toMap(EventsOrder::code, Function.identity()));
  static final List<String> KINDS =
      Stream.concat(Arrays.stream(EventsForm.values()).map(EventsOrder::code), Stream.of(SIGN_IN))
          .toList();
  static final List<FileForm> FORMS_OF_SHEET = List.of(FileForm.DOCX, FileForm.PDF);

  SchoolYear year() {
    return years().current(call.today());
  }

  private SchoolYears years() {
    return SchoolYears.of(workplace.settings().now());
  }

  Paper paper() {
    String owner =
        workplace
            .partners()
            .ours()
            .map(Organization::name)
            .orElse(workplace.store().card().centre());
    Signatories by = Signatories.of(workplace.settings().now());
    return workplace.papers().now().paper(owner, call.today(), by);
  }

  /// Returns how many events the document holds.
  int write(String kind, EventsOrder order, FileForm form, Path file) throws IOException {
    EventsReport report =
        new EventsDocument(call.messages(), year())
            .of(workplace.events(), workplace.partners(), workplace.freeDays(), order);
    int rows = report.table().totals().events();
    write(kind, report, rows, form, file);
    return rows;
  }

  /// Returns the number of the event's sheets.
  int writeSheet(String id, int rows, FileForm form, Path file) throws IOException, NameException {
    Event event = event(id).orElseThrow(() -> NameException.ofEvent(id));
    new EventPapers(call.messages(), year(), call.today(), workplace.cases(), workplace.log())
        .signIn(event, rows, paper(), form.report(), file);
    return 1;
  }

  private Optional<Event> event(String id) {
    try {
      return workplace.events().find(UUID.fromString(id));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private void write(String kind, Report report, int rows, FileForm form, Path file)
      throws IOException {
    TargetFile.check(file);
    TargetFile.replace(file, out -> new ReportWriter().write(report, form.report(), out));
    workplace.log().note(Action.REPORT, kind + " " + form.ending(), rows);
  }
}
