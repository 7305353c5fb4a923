package zveno.exchange;

import java.nio.file.Path;

/// The store's folder cannot be written.
public final class StoreNotWritableException extends RuntimeException {
  /// What is in the way.
  public enum Why {
    /// No right to write there, or a read-only medium.
    NO_RIGHT,
    /// The disk is full.
    NO_ROOM,
    /// A file stands where a folder should be, or the disk answers with another error.
    BROKEN
  }

  private final transient Path file;
  private final Why why;

  public StoreNotWritableException(Path file, Why why, Throwable cause) {
    super(why + " " + file, cause);
    this.file = file;
    this.why = why;
  }

  public Path file() {
    return file;
  }

  public Why why() {
    return why;
  }
}
