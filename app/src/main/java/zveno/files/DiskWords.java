package zveno.files;

/// Reads from a failure what the disk said, however deep the system's words for it lie.
public final class DiskWords {
  private DiskWords() {}

  /// Whether this failure, or one that caused it, says that the disk or the quota is full.
  public static boolean noRoom(Throwable failure) {
    return Failures.says(failure, "no-room");
  }

  /// Whether it says that the medium can only be read.
  public static boolean readOnly(Throwable failure) {
    return Failures.says(failure, "read-only");
  }
}
