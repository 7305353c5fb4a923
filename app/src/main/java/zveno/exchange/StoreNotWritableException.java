package zveno.exchange;

import java.nio.file.Path;
import java.util.Optional;

/// The store's folder cannot be written.
public final class StoreNotWritableException extends RuntimeException {
  /// What is in the way.
  public enum Why {
    /// No right to write there.
    NO_RIGHT,
    /// The medium can only be read.
    READ_ONLY,
    /// The disk is full.
    NO_ROOM,
    /// A file stands where a folder should be, or the disk answers with another error.
    BROKEN
  }

  private final transient Path file;
  private final Why why;
  private final transient Optional<SafetyCopy> newestCopy;

  public StoreNotWritableException(
      Path file, Why why, Optional<SafetyCopy> newestCopy, Throwable cause) {
    super(why + " " + file, cause);
    this.file = file;
    this.why = why;
    this.newestCopy = newestCopy;
  }

  public Path file() {
    return file;
  }

  public Why why() {
    return why;
  }

  /// Of a store that can only be read: the newest verified copy, to be looked at elsewhere.
  public Optional<SafetyCopy> newestCopy() {
    return newestCopy;
  }
}
