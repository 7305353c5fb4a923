package zveno.exchange;

import java.nio.file.Path;

/// An exchange file or a copy cannot be taken; nothing was changed.
public final class ExchangeFileRefusedException extends RuntimeException {
  /// Why not.
  public enum Why {
    /// It is no file of this program.
    NOT_ZVENO,
    /// A newer program wrote it.
    NEWER,
    /// A password protects it.
    ENCRYPTED,
    /// It is cut, or a byte of it is not what was written.
    DAMAGED,
    /// More entries, bytes or a greater ratio than any honest file has.
    TOO_BIG,
    /// It holds a part, table or column that this program does not know.
    UNKNOWN_PART,
    /// A value is not of the type of its column.
    WRONG_TYPE,
    /// Rows point at records that are not there.
    BROKEN_LINKS
  }

  private final transient Path file;
  private final Why why;
  private final String detail;

  public ExchangeFileRefusedException(Path file, Why why, String detail) {
    super(why + " " + file + ": " + detail);
    this.file = file;
    this.why = why;
    this.detail = detail;
  }

  public Path file() {
    return file;
  }

  public Why why() {
    return why;
  }

  /// Which part: `entry`, or `table.column line n`.
  public String detail() {
    return detail;
  }
}
