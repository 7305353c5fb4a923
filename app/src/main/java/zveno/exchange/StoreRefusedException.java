package zveno.exchange;

import java.util.Optional;

/// The base file is not one that this program left; H2 was not let at it.
public final class StoreRefusedException extends RuntimeException {
  /// Why not.
  public enum Why {
    /// It is no base file at all.
    NOT_A_BASE,
    /// It holds objects that do not belong to the schema and could run commands.
    UNSAFE,
    /// It holds unfinished transactions of another computer or folder.
    UNFINISHED
  }

  private final transient StoreFolder folder;
  private final Why why;
  private final String detail;
  private final transient Optional<SafetyCopy> newestCopy;

  public StoreRefusedException(
      StoreFolder folder, Why why, String detail, Optional<SafetyCopy> newestCopy) {
    super(why + " " + folder.path() + ": " + detail);
    this.folder = folder;
    this.why = why;
    this.detail = detail;
    this.newestCopy = newestCopy;
  }

  public StoreFolder folder() {
    return folder;
  }

  public Why why() {
    return why;
  }

  /// What was found, for the log: a statement of SQL or a word of H2.
  public String detail() {
    return detail;
  }

  /// The newest copy that was read through and found whole.
  public Optional<SafetyCopy> newestCopy() {
    return newestCopy;
  }
}
