package zveno.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import zveno.exchange.Manifest;
import zveno.exchange.StoreFolder;

/// Writes the whole base into an exchange file.
@Command(name = "backup", header = "cli.backup.summary", description = "cli.backup.help")
final class BackupCommand implements CliCommand {
  @Parameters(index = "0", paramLabel = "FILE.zveno")
  Path file = Path.of("");

  @Override
  public Answer run(Call call) throws UsageException, IOException {
    if (!file.toString().endsWith(StoreFolder.ENDING)) {
      throw new UsageException("cli.usage.notZveno", file, StoreFolder.ENDING);
    }
    try (Workplace workplace = call.open()) {
      Manifest manifest = call.workplaces().files().write(workplace.store(), file);
      ManifestAnswer answer = ManifestAnswer.of(file, manifest);
      return Answer.done(answer, call.text("cli.backup.done", file, answer.records()));
    }
  }
}
