package zveno.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/// An open base with its schema in place. Any number of readers, one writer at a time.
///
/// Everything acknowledged by [#write] is on the disk: the write delay is zero and every write ends
/// with a synced checkpoint. After a failure of the disk the next use opens the base anew.
public final class Database implements AutoCloseable {
  private final Connections connections;
  private final ReentrantLock writer = new ReentrantLock(true);
  private final boolean onDisk;
  private final AtomicBoolean written = new AtomicBoolean();
  private final AtomicBoolean closed = new AtomicBoolean();

  private Database(Connections connections, boolean onDisk) {
    this.connections = connections;
    this.onDisk = onDisk;
  }

  /// Opens the base file that the address names; the schema must already be there.
  ///
  /// @throws BaseUnreadableException when H2 cannot open the file
  static Database connect(BaseAddress address) {
    try {
      return new Database(new Connections(address), address.onDisk());
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

  /// Runs the query on a connection of its own; nothing it does is kept.
  public <T> T read(Function<DSLContext, T> query) {
    return this.<T, RuntimeException>with(connection -> query.apply(dsl(connection)));
  }

  /// Runs the query on one consistent state of the base, however long it takes.
  public <T> T snapshot(Function<DSLContext, T> query) {
    return this.<T, RuntimeException>snapshotOf(connection -> query.apply(dsl(connection)));
  }

  /// Runs the work as [#snapshot] does, on a plain connection.
  public <T, E extends Exception> T snapshotOf(Work<T, E> work) throws E {
    return this.<T, E>with(
        connection -> {
          connection.setAutoCommit(false);
          try {
            isolate(connection, "snapshot");
            return work.on(connection);
          } finally {
            restore(connection);
          }
        });
  }

  /// Runs the work in one transaction: all of it is on the disk when this returns, or none.
  public <T> T write(Function<DSLContext, T> work) {
    return this.<T, RuntimeException>writing(connection -> work.apply(dsl(connection)));
  }

  /// Runs the work as [#write] does, on a plain connection.
  public <T, E extends Exception> T writing(Work<T, E> work) throws E {
    written.set(true);
    return this.<T, E>transaction(
        connection -> {
          T result = work.on(connection);
          connection.commit();
          if (onDisk) {
            FileHeader.write(connection);
            connection.createStatement().execute("checkpoint sync");
          }
          return result;
        });
  }

  /// Runs the work as [#write] does, then takes everything back: what would it do?
  public <T> T rehearse(Function<DSLContext, T> work) {
    return this.<T, RuntimeException>transaction(connection -> work.apply(dsl(connection)));
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
    try (Connection last = connections.next()) {
      last.createStatement().execute("shutdown");
    } catch (SQLException e) {
      throw new BaseUnreadableException(e);
    } finally {
      connections.dispose();
      writer.unlock();
    }
  }

  /// What the work itself does not commit is taken back.
  private <T, E extends Exception> T transaction(Work<T, E> work) throws E {
    writer.lock();
    try {
      return this.<T, E>with(
          connection -> {
            connection.setAutoCommit(false);
            try {
              return work.on(connection);
            } finally {
              restore(connection);
            }
          });
    } finally {
      writer.unlock();
    }
  }

  private <T, E extends Exception> T with(Work<T, E> work) throws E {
    try (Connection connection = connections.next()) {
      return work.on(connection);
    } catch (DataAccessException e) {
      throw connections.failed(e);
    } catch (SQLException e) {
      throw connections.failed(e);
    }
  }

  /// Gives the connection back as it was; the failure of the work, if any, is the one to tell.
  private static void restore(Connection connection) {
    try {
      connection.rollback();
      isolate(connection, "read committed");
      connection.setAutoCommit(true);
    } catch (SQLException _) {
      return; // the base is closed, and the next use opens it anew
    }
  }

  private static void isolate(Connection connection, String level) throws SQLException {
    connection
        .createStatement()
        .execute("set session characteristics as transaction isolation level " + level);
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
