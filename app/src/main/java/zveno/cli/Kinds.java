package zveno.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import zveno.reporting.FileForm;

/// Words that name what a command works on.
final class Kinds {
  static final String PARTNERS = "partners";
  static final String EVENTS = "events";
  static final String CALENDAR = "calendar";
  static final String WORKDAYS = "workdays";

  private Kinds() {}

  static void known(String kind, List<String> known) throws UsageException {
    if (!known.contains(kind)) {
      throw new UsageException("cli.usage.unknownKind", kind, String.join(", ", known));
    }
  }

  /// The form that the file's ending asks for.
  static FileForm form(Path file, List<FileForm> known) throws UsageException {
    return FileForm.of(file)
        .filter(known::contains)
        .orElseThrow(
            () ->
                new UsageException(
                    "cli.usage.unknownForm",
                    file,
                    known.stream()
                        .map(form -> "." + form.ending())
                        .collect(Collectors.joining(", "))));
  }
}
