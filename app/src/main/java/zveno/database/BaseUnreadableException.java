package zveno.database;

import java.sql.SQLException;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import zveno.files.DiskWords;

/// H2 could not read or write the base file.
public final class BaseUnreadableException extends RuntimeException {
  private static final Set<Integer> DAMAGE =
      Set.of(
          ErrorCode.FILE_CORRUPTED_1,
          ErrorCode.ROW_NOT_FOUND_IN_PRIMARY_INDEX,
          ErrorCode.ROW_NOT_FOUND_WHEN_DELETING_1);
  private static final Set<Integer> NO_DAMAGE =
      Set.of(DataUtils.ERROR_WRITING_FAILED, DataUtils.ERROR_CLOSED, DataUtils.ERROR_FILE_LOCKED);

  private final int code;

  public BaseUnreadableException(SQLException cause) {
    super(cause.getMessage(), cause);
    this.code = cause.getErrorCode();
  }

  /// Another program holds the base file.
  public boolean inUse() {
    return code == ErrorCode.DATABASE_ALREADY_OPEN_1;
  }

  /// What stands in the file is not what H2 wrote, or it could not be read.
  public boolean damaged() {
    if (noRoom()) return false;
    if (DAMAGE.contains(code)) return true;
    for (Throwable e = getCause(); e != null; e = e.getCause()) {
      if (e instanceof MVStoreException h2 && !NO_DAMAGE.contains(h2.getErrorCode())) return true;
    }
    return false;
  }

  /// The disk or the quota is full.
  public boolean noRoom() {
    return DiskWords.noRoom(this);
  }
}
