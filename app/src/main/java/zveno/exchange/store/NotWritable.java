package zveno.exchange.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import zveno.exchange.SafetyCopy;
import zveno.exchange.StoreFolder;
import zveno.exchange.StoreNotWritableException;
import zveno.exchange.StoreNotWritableException.Why;
import zveno.files.DiskWords;
import zveno.files.TargetRefusedException;

/// Tells what keeps the program from writing in a store.
final class NotWritable {
  private NotWritable() {}

  static StoreNotWritableException of(Path file, IOException cause) {
    return new StoreNotWritableException(file, why(file, cause), Optional.empty(), cause);
  }

  /// The same of a whole store; where it can only be read, a copy in it can be looked at.
  static StoreNotWritableException of(StoreFolder folder, IOException cause) {
    Why why = why(folder.path(), cause);
    Optional<SafetyCopy> copy =
        why == Why.READ_ONLY || why == Why.NO_RIGHT
            ? new CopyShelf(folder).newestVerified()
            : Optional.empty();
    return new StoreNotWritableException(folder.path(), why, copy, cause);
  }

  private static Why why(Path file, IOException cause) {
    TargetRefusedException refused =
        cause instanceof TargetRefusedException known
            ? known
            : TargetRefusedException.of(file, cause);
    return switch (refused.why()) {
      case NO_RIGHT -> readOnly(file, cause) ? Why.READ_ONLY : Why.NO_RIGHT;
      case NO_ROOM -> Why.NO_ROOM;
      case NO_FOLDER, IS_FOLDER, HELD_OPEN, BROKEN ->
          Files.isWritable(existing(file))
              ? Why.BROKEN
              : readOnly(file, cause) ? Why.READ_ONLY : Why.NO_RIGHT;
    };
  }

  private static boolean readOnly(Path file, IOException cause) {
    if (DiskWords.readOnly(cause)) return true;
    try {
      return Files.getFileStore(existing(file)).isReadOnly();
    } catch (IOException _) {
      return false;
    }
  }

  private static Path existing(Path file) {
    Path folder = file.toAbsolutePath();
    while (folder.getParent() != null && !Files.exists(folder)) folder = folder.getParent();
    return folder;
  }
}
