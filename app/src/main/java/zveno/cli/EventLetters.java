package zveno.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import zveno.attachments.FileNames;
import zveno.changes.EventLog.Action;
import zveno.events.Attendance;
import zveno.events.Event;
import zveno.reporting.template.EventCase;
import zveno.reporting.template.EventFields;
import zveno.reporting.template.EventTemplate;
import zveno.reporting.template.FaultyTemplateException;
import zveno.reporting.template.Letters;
import zveno.reporting.template.Occasion;
import zveno.reports.template.TemplateRefusedException;
import zveno.settings.SchoolYear;
import zveno.settings.SchoolYears;
import zveno.settings.Signatories.Person;

/// Writes papers about one event: its programme, its note, a certificate for each who came by name.
record EventLetters(Call call, Workplace workplace) {
  static final Map<String, EventTemplate> KINDS =
      Map.of(
          "programme", EventTemplate.PROGRAMME,
          "event-note", EventTemplate.EVENT_NOTE,
          "certificates", EventTemplate.CERTIFICATES);

  private static final String ENDING = ".docx";

  /// Returns the files that were written.
  List<String> write(String kind, String id, Optional<Person> signer, Path file)
      throws IOException,
          UsageException,
          NameException,
          TemplateRefusedException,
          FaultyTemplateException {
    EventTemplate template = KINDS.getOrDefault(kind, EventTemplate.EVENT_NOTE);
    boolean each = template == EventTemplate.CERTIFICATES;
    if (each == isWord(file)) {
      throw new UsageException(each ? "cli.usage.letterFolder" : "cli.usage.letterFile", file);
    }
    if (id.isEmpty()) throw new UsageException("cli.usage.eventNeeded", kind);
    Event event = event(id).orElseThrow(() -> NameException.ofEvent(id));
    Attendance came = workplace.participants().of(event.id());
    Occasion occasion = workplace.cases().occasion(call.today(), signer, false);
    SchoolYear year = SchoolYears.of(workplace.settings().now()).current(call.today());
    Letters<EventCase> letters =
        new Letters<>(
            call.text(template.titleKey()),
            template.open(),
            new EventFields(call.messages(), year).ofEvent(),
            one -> one.person().map(Attendance.Person::name).orElse(event.title()));
    List<String> files;
    if (each) {
      files =
          letters.writeAll(
              came.people().stream()
                  .map(person -> new EventCase(event, came, Optional.of(person), occasion))
                  .toList(),
              file);
    } else {
      letters.write(new EventCase(event, came, Optional.empty(), occasion), file);
      files = List.of(FileNames.of(file));
    }
    workplace.log().note(Action.REPORT, kind + " docx", files.size());
    return files;
  }

  private static boolean isWord(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  private Optional<Event> event(String id) {
    try {
      return workplace.events().find(UUID.fromString(id));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
