package zveno.reporting.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zveno.changes.EventLog.Action;
import zveno.files.TargetFile;
import zveno.reporting.events.EventsDocument;
import zveno.reporting.events.EventsOrder;
import zveno.reports.EventsReport;
import zveno.reports.ReportFormat;
import zveno.reports.ReportWriter;
import zveno.reports.events.EventsForm;
import zveno.reports.paper.Paper;
import zveno.settings.SchoolYear;
import zveno.settings.SchoolYears;

/// Documents of the calendar.
record EventsDesk(PaperDesk.Means means) {
  Prepared prepare(EventsForm form, PaperOptions options, Paper paper) {
    EventsDocument.Counted made = made(form, options, paper);
    return new Prepared(
        Optional.of(new ReportWriter().pages(made.report())),
        false,
        made.figures(),
        List.of(),
        "",
        false);
  }

  void write(EventsForm form, PaperOptions options, Paper paper, ReportFormat format, Path target)
      throws IOException {
    TargetFile.check(target);
    EventsReport report = made(form, options, paper).report();
    TargetFile.replace(target, out -> new ReportWriter().write(report, format, out));
    String name = EventsOrder.code(form) + " " + format.ending().substring(1);
    means.log().note(Action.REPORT, name, report.table().totals().events());
  }

  private EventsDocument.Counted made(EventsForm form, PaperOptions options, Paper paper) {
    EventsOrder order =
        EventsOrder.of(form, options.plan().period(), paper).large(options.plan().large());
    SchoolYear year = SchoolYears.of(means.settings().now()).current(LocalDate.now(means.clock()));
    return new EventsDocument(means.messages(), year)
        .counted(means.calendar().events(), means.partners(), means.calendar().free().get(), order);
  }
}
