package zveno.shell.rooms;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import zveno.attachments.FileNames;
import zveno.events.Attendance;
import zveno.events.Event;
import zveno.events.view.papers.EventPaper;
import zveno.events.view.papers.PaperWays;
import zveno.partners.Organization;
import zveno.reporting.desk.PaperDesk;
import zveno.reporting.events.EventPapers;
import zveno.reporting.events.SignInSheet;
import zveno.reporting.template.EventTemplate;
import zveno.reports.ReportFormat;
import zveno.reports.paper.Paper;
import zveno.settings.SchoolYear;
import zveno.settings.Signatories;
import zveno.text.Messages;
import zveno.ui.Asking;

/// Papers about one event on their way to the user's files.
final class EventPapersRoom implements PaperWays {
  private static final ReportFormat WORD = ReportFormat.DOCX;

  /// A longer title makes names that file systems refuse.
  private static final int LONGEST_TITLE = 80;

  private final Office office;
  private final Common common;
  private final Supplier<SchoolYear> year;

  EventPapersRoom(Office office, Common common, Supplier<SchoolYear> year) {
    this.office = office;
    this.common = common;
    this.year = year;
  }

  @Override
  public void write(EventPaper paper, Event event) {
    if (paper == EventPaper.CERTIFICATES) {
      common
          .tasks()
          .run(
              "plan.task.load",
              progress -> came(event),
              came -> certificates(event, came),
              common::notWritten);
      return;
    }
    Asking.FileKind kind =
        new Asking.FileKind(
            messages().get("reporting.fileKind." + WORD), List.of("*" + WORD.ending()));
    common
        .asking()
        .save(messages().get(paper.textKey()), kind, name(paper, event))
        .ifPresent(
            file ->
                common
                    .tasks()
                    .run(
                        "reporting.write.task",
                        progress -> written(paper, event, file),
                        common::documentWritten,
                        common::notWritten));
  }

  private String name(EventPaper paper, Event event) {
    String title = event.title();
    if (title.length() > LONGEST_TITLE) title = title.substring(0, LONGEST_TITLE);
    String words = messages().get(paper.textKey());
    return FileNames.safe(words + " – " + title) + WORD.ending();
  }

  private Path written(EventPaper paper, Event event, Path file) throws Exception {
    EventPapers papers = papers();
    if (paper == EventPaper.SIGN_IN) {
      papers.signIn(event, SignInSheet.ROWS, look(), WORD, file);
    } else {
      EventTemplate template =
          paper == EventPaper.PROGRAMME ? EventTemplate.PROGRAMME : EventTemplate.EVENT_NOTE;
      papers.write(template, event, came(event), Optional.empty(), file);
    }
    return file;
  }

  private void certificates(Event event, Attendance came) {
    if (came.people().isEmpty()) {
      common.toasts().show(messages().get("plan.noNames.notice", event.title()));
      return;
    }
    common
        .asking()
        .folder(messages().get("plan.certificates.title"))
        .ifPresent(
            folder ->
                common
                    .tasks()
                    .run(
                        "reporting.write.task",
                        progress -> papers().certificates(event, came, Optional.empty(), folder),
                        files ->
                            common.written(
                                messages().get("plan.certificates.notice", files.size()), folder),
                        common::notWritten));
  }

  private Attendance came(Event event) {
    return office.participants().of(event.id());
  }

  private EventPapers papers() {
    PaperDesk.Means means = office.paperDesk().means();
    return new EventPapers(messages(), year.get(), common.today(), means.cases(), means.log());
  }

  private Paper look() {
    PaperDesk.Means means = office.paperDesk().means();
    String owner = means.partners().ours().map(Organization::name).orElseGet(means.centre());
    return means.looks().now().paper(owner, common.today(), Signatories.of(means.settings().now()));
  }

  private Messages messages() {
    return common.messages();
  }
}
