package zveno.files;

import java.io.IOException;
import java.nio.file.Path;

/// A file that the user asked for cannot be written there; what stood there before still does.
public final class TargetRefusedException extends IOException {
  private static final long serialVersionUID = 1;

  /// What is in the way.
  public enum Why {
    /// The folder or the file may not be written.
    NO_RIGHT,
    /// The disk or the quota is full.
    NO_ROOM,
    /// A folder has this name.
    IS_FOLDER,
    /// The folder is not there.
    NO_FOLDER,
    /// Another program holds the file open.
    HELD_OPEN,
    /// The disk answers with an error that none of the others explains.
    BROKEN
  }

  private final transient Path target;
  private final Why why;

  public TargetRefusedException(Path target, Why why, Throwable cause) {
    super(why + " " + target, cause);
    this.target = target;
    this.why = why;
  }

  /// What this failure of the disk means for the file.
  public static TargetRefusedException of(Path target, IOException cause) {
    return new TargetRefusedException(target, Failures.why(cause, target), cause);
  }

  TargetRefusedException(Path target, Why why) {
    super(why + " " + target);
    this.target = target;
    this.why = why;
  }

  public Path target() {
    return target;
  }

  public Why why() {
    return why;
  }
}
