package zveno.database;

import java.sql.SQLException;
import java.util.Locale;
import org.h2.api.ErrorCode;

/// H2 could not read or write the base file.
public final class BaseUnreadableException extends RuntimeException {
  private final int code;

  public BaseUnreadableException(SQLException cause) {
    super(cause.getMessage(), cause);
    this.code = cause.getErrorCode();
  }

  /// Another program holds the base file.
  public boolean inUse() {
    return code == ErrorCode.DATABASE_ALREADY_OPEN_1;
  }

  /// The disk is full or the folder may not be written.
  public boolean noRoom() {
    return mentionsFullDisk(this);
  }

  private static boolean mentionsFullDisk(Throwable error) {
    for (Throwable e = error; e != null; e = e.getCause()) {
      String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
      if (message.contains("no space left") || message.contains("not enough space")) return true;
    }
    return false;
  }
}
