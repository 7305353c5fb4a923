package zveno;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import zveno.cli.RefusalWords;
import zveno.exchange.SafetyCopy;
import zveno.exchange.StoreDamagedException;
import zveno.exchange.StoreRefusedException;
import zveno.shell.StartRefusal;
import zveno.text.Messages;

/// Refusals of a base as the window tells them at start.
record StartRefusals(Messages messages) {
  private static final Set<String> AGAIN =
      Set.of("store.inUse", "store.noRight", "store.notWritable", "store.noRoom", "store.broken");

  /// @param thrown one of the refusals of the door
  StartRefusal of(Path folder, RuntimeException thrown) {
    RefusalWords.Told told = new RefusalWords(messages).told(thrown).orElseThrow(() -> thrown);
    return switch (thrown) {
      case StoreDamagedException e -> restorable(folder, told, e.newestCopy());
      case StoreRefusedException e -> restorable(folder, told, e.newestCopy());
      default ->
          new StartRefusal(
              folder,
              told.code(),
              told.text(),
              Optional.empty(),
              false,
              AGAIN.contains(told.code()));
    };
  }

  /// A copy that could not be put in the base's place; the way to another file stays open.
  StartRefusal ofFile(Path folder, Exception thrown) {
    RefusalWords.Told told =
        new RefusalWords(messages)
            .told(thrown)
            .orElseThrow(() -> new IllegalStateException(thrown));
    return new StartRefusal(folder, told.code(), told.text(), Optional.empty(), true, true);
  }

  private static StartRefusal restorable(
      Path folder, RefusalWords.Told told, Optional<SafetyCopy> copy) {
    return new StartRefusal(
        folder, told.code(), told.text(), copy.map(SafetyCopy::file), true, false);
  }
}
