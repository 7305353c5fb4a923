package zveno.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.RandomAccessStore;

/// Writes the header of the base file once more after a commit.
///
/// H2 2.5.252 writes the header while it stores a chunk, before it has noted that chunk as the
/// newest. Where the chunk lies in freed space inside the file, the header then leads to the one
/// before, and after a crash nothing leads to the chunk: a commit that was acknowledged and synced
/// is gone. The method that writes the header is not public; a test fails when H2 loses it.
final class FileHeader {
  private static final Method WRITE = method();

  private FileHeader() {}

  /// Makes the header lead to everything stored so far; the caller is the only writer.
  static void write(Connection connection) throws SQLException {
    JdbcConnection h2 = connection.unwrap(JdbcConnection.class);
    if (!(h2.getSession() instanceof SessionLocal session)) return;
    FileStore<?> file = session.getDatabase().getStore().getMvStore().getFileStore();
    if (!(file instanceof RandomAccessStore)) return;
    try {
      WRITE.invoke(file);
    } catch (InvocationTargetException e) {
      throw new SQLException("header", "", ErrorCode.IO_EXCEPTION_1, e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Method method() {
    try {
      Method method = RandomAccessStore.class.getDeclaredMethod("writeStoreHeader");
      method.setAccessible(true);
      return method;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("another H2", e);
    }
  }
}
