package zveno.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zveno.files.TargetFile;
import zveno.intake.ImportAnswer;
import zveno.intake.ImportRequest;
import zveno.intake.Intake;
import zveno.intake.IntakeWords;
import zveno.intake.cells.IntakeException;
import zveno.intake.cells.IntakeFault;
import zveno.intake.kind.ImportKind;
import zveno.reporting.FileForm;

/// Takes a table in.
@Command(name = "import", header = "cli.import.summary", description = "cli.import.help")
final class ImportCommand implements CliCommand {
  private static final int SHOWN_PROBLEMS = 20;

  @Parameters(index = "0", paramLabel = "KIND")
  String kind = "";

  @Parameters(index = "1", paramLabel = "FILE")
  Path file = Path.of("");

  @Option(names = "--profile", paramLabel = "P.json")
  @Nullable Path profile;

  @Option(names = "--sheet", paramLabel = "NAME")
  @Nullable String sheet;

  @Option(names = "--dry-run")
  boolean dryRun;

  @Option(names = "--rejects", paramLabel = "OUT.xlsx")
  @Nullable Path rejects;

  @Override
  public Answer run(Call call) throws UsageException, FileRefusedException, IOException {
    Kinds.known(kind, List.of(Kinds.PARTNERS, Kinds.EVENTS, Kinds.CALENDAR, Kinds.WORKDAYS));
    if (rejects != null) checkRejects(rejects);
    ImportRequest request =
        new ImportRequest(
            file,
            Optional.ofNullable(profile),
            Optional.ofNullable(sheet),
            dryRun,
            Optional.ofNullable(rejects));
    // a new base is made only for a table that is there
    if (!Files.exists(file)) {
      throw new FileRefusedException(file, new IntakeException(IntakeFault.FILE_MISSING));
    }
    boolean table = List.of(Kinds.PARTNERS, Kinds.EVENTS).contains(kind);
    if (rejects != null && !table) TargetFile.check(rejects);
    try (Workplace workplace = call.open()) {
      Intake intake = new Intake(new IntakeWords(call.messages()));
      ImportAnswer answer =
          switch (kind) {
            case Kinds.CALENDAR -> new CalendarFile(file, dryRun).take(call, workplace);
            case Kinds.WORKDAYS ->
                new DaysFile(file, Optional.ofNullable(sheet), dryRun).take(call, workplace);
            default -> intake.run(request, of(workplace));
          };
      if (rejects != null && !table) new RejectedEntries(call).write(answer, rejects);
      return new Answer(
          answer.rejected() > 0 ? Answer.DONE_WITH_REST : Answer.DONE, answer, text(call, answer));
    } catch (IntakeException e) {
      throw new FileRefusedException(about(e), e);
    }
  }

  private ImportKind of(Workplace workplace) {
    return kind.equals(Kinds.EVENTS) ? workplace.eventKind() : workplace.partnerKind();
  }

  /// The rejected rows never take the place of the table they come from.
  private void checkRejects(Path target) throws UsageException {
    Kinds.form(target, List.of(FileForm.XLSX));
    if (target.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize())) {
      throw new UsageException("cli.usage.rejectsOverTable", target);
    }
  }

  private Path about(IntakeException e) {
    return profile != null && e.fault().code().startsWith("profile.") ? profile : file;
  }

  private String text(Call call, ImportAnswer answer) {
    String done =
        call.text(
            dryRun ? "cli.import.rehearsed" : "cli.import.done",
            answer.rows(),
            answer.created(),
            answer.updated(),
            answer.unchanged(),
            answer.merged(),
            answer.rejected());
    int more = answer.problems().size() - SHOWN_PROBLEMS;
    String problems =
        answer.problems().stream()
            .limit(SHOWN_PROBLEMS)
            .map(problem -> "\n" + call.text("cli.import.problem", problem.row(), problem.text()))
            .collect(Collectors.joining());
    String read =
        answer.encoding() == null ? "" : " " + call.text("cli.import.encoding", answer.encoding());
    return done + read + problems + (more > 0 ? "\n" + call.text("cli.import.more", more) : "");
  }
}
