package zveno.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/// An open base with its schema in place. Any number of readers, one writer at a time.
///
/// Everything acknowledged by [#write] is on the disk: the write delay is zero and every write ends
/// with a synced checkpoint.
public final class Database implements AutoCloseable {
  private static final int CONNECTIONS = 8;

  private final JdbcConnectionPool pool;
  private final ReentrantLock writer = new ReentrantLock(true);
  private final boolean onDisk;
  private final AtomicBoolean written = new AtomicBoolean();
  private final AtomicBoolean closed = new AtomicBoolean();

  private Database(JdbcConnectionPool pool, boolean onDisk) {
    this.pool = pool;
    this.onDisk = onDisk;
  }

  /// Opens the base file that the address names; the schema must already be there.
  ///
  /// @throws BaseUnreadableException when H2 cannot open the file
  static Database connect(BaseAddress address) {
    JdbcConnectionPool pool =
        JdbcConnectionPool.create(address.url(), BaseAddress.USER, BaseAddress.PASSWORD);
    pool.setMaxConnections(CONNECTIONS);
    try (Connection first = pool.getConnection()) {
      first.createStatement().execute("set default_lock_timeout 10000");
      return new Database(pool, address.onDisk());
    } catch (SQLException e) {
      pool.dispose();
      throw new BaseUnreadableException(e);
    }
  }

  /// Runs the query on a connection of its own; nothing it does is kept.
  public <T> T read(Function<DSLContext, T> query) {
    try (Connection connection = pool.getConnection()) {
      return query.apply(dsl(connection));
    } catch (SQLException e) {
      throw new BaseUnreadableException(e);
    }
  }

  /// Work on a plain connection.
  ///
  /// @param <E> what may go wrong besides the base
  @FunctionalInterface
  public interface Work<T, E extends Exception> {
    T on(Connection base) throws SQLException, E;
  }

  /// Runs the query on one consistent state of the base, however long it takes.
  public <T> T snapshot(Function<DSLContext, T> query) {
    return this.<T, RuntimeException>snapshotOf(connection -> query.apply(dsl(connection)));
  }

  /// Runs the work as [#snapshot] does, on a plain connection.
  public <T, E extends Exception> T snapshotOf(Work<T, E> work) throws E {
    try (Connection connection = pool.getConnection()) {
      connection.setAutoCommit(false);
      try {
        connection
            .createStatement()
            .execute("set session characteristics as transaction isolation level snapshot");
        return work.on(connection);
      } finally {
        connection.rollback();
        connection
            .createStatement()
            .execute("set session characteristics as transaction isolation level read committed");
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new BaseUnreadableException(e);
    }
  }

  /// Runs the work in one transaction: all of it is on the disk when this returns, or none.
  public <T> T write(Function<DSLContext, T> work) {
    return this.<T, RuntimeException>writing(connection -> work.apply(dsl(connection)));
  }

  /// Runs the work as [#write] does, on a plain connection.
  public <T, E extends Exception> T writing(Work<T, E> work) throws E {
    writer.lock();
    try (Connection connection = pool.getConnection()) {
      connection.setAutoCommit(false);
      boolean done = false;
      try {
        written.set(true);
        T result = work.on(connection);
        connection.commit();
        done = true;
        if (onDisk) connection.createStatement().execute("checkpoint sync");
        return result;
      } finally {
        if (!done) connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new BaseUnreadableException(e);
    } finally {
      writer.unlock();
    }
  }

  /// Runs the work as [#write] does, then takes everything back: what would it do?
  public <T> T rehearse(Function<DSLContext, T> work) {
    writer.lock();
    try (Connection connection = pool.getConnection()) {
      connection.setAutoCommit(false);
      try {
        return work.apply(dsl(connection));
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new BaseUnreadableException(e);
    } finally {
      writer.unlock();
    }
  }

  /// Whether anything was written since it was opened.
  public boolean written() {
    return written.get();
  }

  /// Waits for the writer, then closes; the file holds everything.
  @Override
  public void close() {
    if (closed.getAndSet(true)) return;
    writer.lock();
    try {
      try (Connection last = pool.getConnection()) {
        last.createStatement().execute("shutdown");
      } catch (SQLException e) {
        throw new BaseUnreadableException(e);
      } finally {
        pool.dispose();
      }
    } finally {
      writer.unlock();
    }
  }

  private static DSLContext dsl(Connection connection) {
    Settings settings =
        new Settings()
            .withRenderSchema(false)
            .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
            .withExecuteLogging(false);
    return DSL.using(connection, SQLDialect.H2, settings);
  }
}
