package zveno.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/// Connections to one base. After a failure of the disk H2 closes the base for good; the next
/// connection then opens it anew, so that work goes on once there is room.
final class Connections {
  private static final int MOST = 8;
  private static final Set<Integer> FATAL =
      Set.of(
          ErrorCode.DATABASE_IS_CLOSED,
          ErrorCode.IO_EXCEPTION_1,
          ErrorCode.IO_EXCEPTION_2,
          ErrorCode.GENERAL_ERROR_1,
          ErrorCode.FILE_CORRUPTED_1,
          ErrorCode.CONNECTION_BROKEN_1);

  private final BaseAddress address;
  private @Nullable JdbcConnectionPool pool;

  /// Opens the base.
  Connections(BaseAddress address) throws SQLException {
    this.address = address;
    this.pool = open();
  }

  Connection next() throws SQLException {
    return pool().getConnection();
  }

  /// Tells a failure that concerns the base from one of a statement.
  BaseUnreadableException failed(SQLException failure) {
    if (address.onDisk() && FATAL.contains(failure.getErrorCode())) dispose();
    return new BaseUnreadableException(failure);
  }

  /// The same of a failure that jOOQ wrapped; that of a statement stays as it is.
  RuntimeException failed(DataAccessException failure) {
    SQLException sql = failure.getCause(SQLException.class);
    return sql != null && FATAL.contains(sql.getErrorCode()) ? failed(sql) : failure;
  }

  synchronized void dispose() {
    if (pool != null) pool.dispose();
    pool = null;
  }

  private synchronized JdbcConnectionPool pool() throws SQLException {
    JdbcConnectionPool open = pool == null ? open() : pool;
    pool = open;
    return open;
  }

  private JdbcConnectionPool open() throws SQLException {
    JdbcConnectionPool fresh =
        JdbcConnectionPool.create(address.url(), BaseAddress.USER, BaseAddress.PASSWORD);
    fresh.setMaxConnections(MOST);
    boolean done = false;
    try (Connection first = fresh.getConnection()) {
      first.createStatement().execute("set default_lock_timeout 10000");
      done = true;
      return fresh;
    } finally {
      if (!done) fresh.dispose();
    }
  }
}
