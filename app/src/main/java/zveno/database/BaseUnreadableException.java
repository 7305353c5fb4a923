package zveno.database;

import java.sql.SQLException;
import org.h2.api.ErrorCode;
import zveno.files.DiskWords;

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

  /// The disk or the quota is full.
  public boolean noRoom() {
    return DiskWords.noRoom(this);
  }
}
