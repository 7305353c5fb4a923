package zveno.reporting.events;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zveno.changes.EventLog;
import zveno.changes.EventLog.Action;
import zveno.events.Attendance;
import zveno.events.Event;
import zveno.files.TargetFile;
import zveno.reporting.template.Cases;
import zveno.reporting.template.EventCase;
import zveno.reporting.template.EventFields;
import zveno.reporting.template.EventTemplate;
import zveno.reporting.template.FaultyTemplateException;
import zveno.reporting.template.Letters;
import zveno.reporting.template.Occasion;
import zveno.reports.ReportFormat;
import zveno.reports.ReportWriter;
import zveno.reports.SignInReport;
import zveno.reports.paper.Paper;
import zveno.reports.template.TemplateRefusedException;
import zveno.settings.SchoolYear;
import zveno.settings.Signatories.Person;
import zveno.text.Messages;

/// Papers about one event, from the command line and from the window; all of it may last.
///
/// @param year to which its dates belong
public record EventPapers(
    Messages messages, SchoolYear year, LocalDate today, Cases cases, EventLog log) {
  public static final String SIGN_IN = "sign-in";

  /// Writes a programme or a note.
  public void write(
      EventTemplate template, Event event, Attendance came, Optional<Person> signer, Path file)
      throws IOException, TemplateRefusedException, FaultyTemplateException {
    TargetFile.check(file);
    letters(template, event)
        .write(new EventCase(event, came, Optional.empty(), occasion(signer)), file);
    note(template, 1);
  }

  /// Writes a certificate for each of those who came by name.
  ///
  /// @param target a folder or a zip
  /// @return the names of the files
  public List<String> certificates(
      Event event, Attendance came, Optional<Person> signer, Path target)
      throws IOException, TemplateRefusedException, FaultyTemplateException {
    Occasion occasion = occasion(signer);
    List<EventCase> each =
        came.people().stream()
            .map(person -> new EventCase(event, came, Optional.of(person), occasion))
            .toList();
    List<String> files = letters(EventTemplate.CERTIFICATES, event).writeAll(each, target);
    note(EventTemplate.CERTIFICATES, files.size());
    return files;
  }

  /// Writes the registration sheet.
  ///
  /// @param rows so many people have room
  /// @param look of whose head only owner, date and style are taken
  public void signIn(Event event, int rows, Paper look, ReportFormat format, Path file)
      throws IOException {
    TargetFile.check(file);
    Paper plain = Paper.plain(look.owner(), look.date(), look.style());
    SignInReport sheet = new SignInSheet(messages, year).of(event, rows, plain);
    TargetFile.replace(file, out -> new ReportWriter().write(sheet, format, out));
    log.note(Action.REPORT, SIGN_IN + " " + format.ending().substring(1), 1);
  }

  private Occasion occasion(Optional<Person> signer) {
    return cases.occasion(today, signer, false);
  }

  private Letters<EventCase> letters(EventTemplate template, Event event)
      throws IOException, TemplateRefusedException, FaultyTemplateException {
    return new Letters<>(
        messages.get(template.titleKey()),
        template.open(),
        new EventFields(messages, year).ofEvent(),
        one -> one.person().map(Attendance.Person::name).orElse(event.title()));
  }

  private void note(EventTemplate template, int files) {
    log.note(Action.REPORT, template.code() + " docx", files);
  }
}
