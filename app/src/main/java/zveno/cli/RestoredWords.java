package zveno.cli;

import java.nio.file.Path;
import zveno.exchange.Manifest;
import zveno.exchange.Restored;
import zveno.text.Messages;

/// The sentence of a restore: what is in the base now, and where the former one is kept. The same
/// on the console and in the window.
public record RestoredWords(Messages messages) {
  public String of(Path file, Restored done) {
    long records = done.from().tables().values().stream().mapToLong(Manifest.Part::rows).sum();
    String text = messages.get("cli.restore.done", file, records);
    return done.keptAs()
        .map(kept -> text + " " + messages.get("cli.restore.kept", kept))
        .orElse(text);
  }
}
