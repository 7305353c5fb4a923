package zveno.files;

/// Tells a full disk from other failures, however deep the system's words for it lie.
public final class NoRoom {
  private NoRoom() {}

  /// Whether this failure, or one that caused it, says that the disk or the quota is full.
  public static boolean saidBy(Throwable failure) {
    return Failures.says(failure, "no-room");
  }
}
