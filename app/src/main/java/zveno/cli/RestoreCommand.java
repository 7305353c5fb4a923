package zveno.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import zveno.exchange.Restored;
import zveno.exchange.StoreFolder;

/// Puts what an exchange file holds in the place of the base; the present base is kept as a copy.
@Command(name = "restore", header = "cli.restore.summary", description = "cli.restore.help")
final class RestoreCommand implements CliCommand {
  @Parameters(index = "0", paramLabel = "FILE.zveno")
  Path file = Path.of("");

  /// What was done.
  ///
  /// @param keptAs where the base that stood here before is kept; null where there was none
  record Done(ManifestAnswer restored, @Nullable String keptAs, long attachments) {}

  @Override
  public Answer run(Call call) throws IOException {
    Restored done =
        call.workplaces().files().restore(StoreFolder.at(call.store()), call.author(), file);
    ManifestAnswer restored = ManifestAnswer.of(file, done.from());
    String keptAs = done.keptAs().map(Path::toString).orElse(null);
    return Answer.done(
        new Done(restored, keptAs, done.attachments()),
        new RestoredWords(call.messages()).of(file, done));
  }
}
