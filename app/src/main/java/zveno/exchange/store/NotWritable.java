package zveno.exchange.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import zveno.exchange.StoreNotWritableException;
import zveno.exchange.StoreNotWritableException.Why;
import zveno.files.TargetRefusedException;

/// Tells what keeps the program from writing in a store.
final class NotWritable {
  private NotWritable() {}

  static StoreNotWritableException of(Path file, IOException cause) {
    return new StoreNotWritableException(file, why(file, cause), cause);
  }

  private static Why why(Path file, IOException cause) {
    TargetRefusedException refused =
        cause instanceof TargetRefusedException known
            ? known
            : TargetRefusedException.of(file, cause);
    return switch (refused.why()) {
      case NO_RIGHT -> Why.NO_RIGHT;
      case NO_ROOM -> Why.NO_ROOM;
      case NO_FOLDER, IS_FOLDER, HELD_OPEN, BROKEN ->
          Files.isWritable(existing(file)) ? Why.BROKEN : Why.NO_RIGHT;
    };
  }

  private static Path existing(Path file) {
    Path folder = file.toAbsolutePath();
    while (folder.getParent() != null && !Files.exists(folder)) folder = folder.getParent();
    return folder;
  }
}
