package zveno.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zveno.attachments.FileNames;
import zveno.events.Attendance;
import zveno.events.Event;
import zveno.reporting.events.EventPapers;
import zveno.reporting.template.EventTemplate;
import zveno.reporting.template.FaultyTemplateException;
import zveno.reports.template.TemplateRefusedException;
import zveno.settings.SchoolYears;
import zveno.settings.Signatories.Person;

/// Writes papers about one event: its programme, its note, a certificate for each who came by name.
record EventLetters(Call call, Workplace workplace) {
  static final Map<String, EventTemplate> KINDS =
      Stream.of(EventTemplate.values())
          .collect(Collectors.toUnmodifiableMap(EventTemplate::code, Function.identity()));

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
    EventPapers papers =
        new EventPapers(
            call.messages(),
            SchoolYears.of(workplace.settings().now()).current(call.today()),
            call.today(),
            workplace.cases(),
            workplace.log());
    if (each) return papers.certificates(event, came, signer, file);
    papers.write(template, event, came, signer, file);
    return List.of(FileNames.of(file));
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
