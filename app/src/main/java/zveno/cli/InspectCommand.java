package zveno.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import zveno.text.RussianDate;

/// Tells what an exchange file says of itself, read through and verified; nothing in it is opened.
@Command(name = "inspect", header = "cli.inspect.summary", description = "cli.inspect.help")
final class InspectCommand implements CliCommand {
  @Parameters(index = "0", paramLabel = "FILE.zveno")
  Path file = Path.of("");

  @Override
  public Answer run(Call call) throws IOException {
    ManifestAnswer answer = ManifestAnswer.of(file, call.workplaces().files().inspect(file));
    return Answer.done(
        answer,
        call.text(
            "cli.inspect.done",
            file,
            answer.records(),
            answer.author(),
            RussianDate.digits(answer.day()),
            answer.program()));
  }
}
