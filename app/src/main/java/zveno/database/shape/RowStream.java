package zveno.database.shape;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// Rows one after the other, never all of them in memory.
public final class RowStream {
  private RowStream() {}

  /// Takes the current row.
  ///
  /// @param <E> what may go wrong besides the base
  @FunctionalInterface
  public interface Taker<E extends Exception> {
    void take(ResultSet row) throws SQLException, E;
  }

  /// Hands over each row of the query.
  public static <E extends Exception> void each(Connection base, String query, Taker<E> taker)
      throws SQLException, E {
    try (Statement statement = base.createStatement()) {
      statement.execute("set lazy_query_execution 1");
      try (ResultSet row = statement.executeQuery(query)) {
        while (row.next()) taker.take(row);
      } finally {
        statement.execute("set lazy_query_execution 0");
      }
    }
  }
}
