package zveno.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zveno.files.TargetFile;
import zveno.pairing.Plan;
import zveno.pairing.Planner;
import zveno.pairing.Round;
import zveno.pairing.RoundException;
import zveno.pairing.WhyOther;
import zveno.pairing.table.RoundFile;
import zveno.pairing.table.TableException;
import zveno.reporting.FileForm;

/// Plans pairs of schools from a score table; neither opens nor makes a base.
@Command(name = "pair", header = "cli.pair.summary", description = "cli.pair.help")
final class PairCommand implements CliCommand {
  private static final List<FileForm> FORMS =
      List.of(FileForm.JSON, FileForm.XLSX, FileForm.DOCX, FileForm.PDF);

  @Parameters(index = "0", paramLabel = "ROUND.json")
  Path file = Path.of("");

  @Option(names = "--out", paramLabel = "OUT")
  @Nullable Path out;

  @Option(names = "--why", paramLabel = "RECIPIENT")
  @Nullable String why;

  @Override
  public Answer run(Call call) throws UsageException, IOException, RoundException, TableException {
    Path target = out;
    if (target != null) {
      Kinds.form(target, FORMS);
      TargetFile.check(target);
    }
    try {
      RoundFile.Taken taken = RoundFile.read(file, call.messages());
      if (target != null) checkNoInput(target, taken.table());
      return planned(call, taken.round());
    } catch (RoundException e) {
      throw e.file().isEmpty() ? e.in(file) : e;
    }
  }

  /// What was read is never written over; an earlier plan may be, the answer is one too.
  private void checkNoInput(Path target, Path table) throws UsageException, IOException {
    for (Path input : List.of(file, table)) {
      if (Files.exists(target) && Files.isSameFile(target, input)) {
        throw new UsageException("cli.usage.outOverInput", target);
      }
    }
  }

  private Answer planned(Call call, Round round)
      throws UsageException, IOException, RoundException {
    Planner planner = Planner.of(round);
    String school = why;
    Optional<List<WhyOther>> others =
        school == null ? Optional.empty() : Optional.of(planner.why(school));
    Plan plan = planner.plan();
    PairAnswer answer = new PairAnswer(call.messages(), round, plan, others);
    Path target = out;
    if (target != null) {
      FileForm form = Kinds.form(target, FORMS);
      new PairPaper(call, answer).write(plan, form, target);
    }
    return Answer.done(answer.json(), new PairText(call, round, plan).text(others, school));
  }
}
