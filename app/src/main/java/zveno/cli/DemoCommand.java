package zveno.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import zveno.files.TargetRefusedException;
import zveno.files.TargetRefusedException.Why;
import zveno.reporting.FileForm;

/// Fills an empty base with the demo district and prints its documents.
@Command(name = "demo", header = "cli.demo.summary", description = "cli.demo.help")
final class DemoCommand implements CliCommand {
  @Option(names = "--to", paramLabel = "DIR")
  @Nullable Path to;

  /// @param partners how many partners the base holds now
  /// @param files the documents printed
  record Done(String change, int partners, List<String> files) {}

  @Override
  public Answer run(Call call) throws Exception {
    if (to != null) folder(to);
    try (Workplace workplace = call.open()) {
      UUID change = workplace.demo().fill(call.today());
      int partners = workplace.partners().all().size();
      List<String> files = to == null ? List.of() : print(call, workplace, to);
      String done = call.text("cli.demo.done", partners);
      return Answer.done(
          new Done(change.toString(), partners, files),
          files.isEmpty() ? done : done + "\n" + String.join("\n", files));
    }
  }

  private static List<String> print(Call call, Workplace workplace, Path folder) throws Exception {
    PartnersPaper paper = new PartnersPaper(call, workplace);
    List<String> files = new ArrayList<>();
    for (String kind : PartnersPaper.KINDS) {
      for (FileForm form : PartnersPaper.FORMS) {
        Path file = folder.resolve(kind + "." + form.ending());
        paper.write(kind, paper.order(kind, false), form, file);
        files.add(file.toString());
      }
    }
    Path letters = folder.resolve(LetterPaper.EXPIRY);
    new LetterPaper(call, workplace)
        .write(
            new LetterPaper.Wanted(
                Optional.empty(), OptionalInt.empty(), false, Optional.empty(), letters))
        .forEach(name -> files.add(letters.resolve(name).toString()));
    return files;
  }

  private static void folder(Path folder) throws TargetRefusedException {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw TargetRefusedException.of(folder, e);
    }
    if (!Files.isWritable(folder)) {
      throw new TargetRefusedException(folder, Why.NO_RIGHT, new IOException());
    }
  }
}
