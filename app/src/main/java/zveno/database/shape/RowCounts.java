package zveno.database.shape;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Counts the rows of every table.
public final class RowCounts {
  private RowCounts() {}

  /// Rows of one table.
  ///
  /// @param all those in the trash included
  public record Count(long all, long deleted) {
    public long live() {
      return all - deleted;
    }
  }

  public static Map<String, Count> of(Connection base, List<TableShape> tables)
      throws SQLException {
    Map<String, Count> counts = new TreeMap<>();
    try (Statement statement = base.createStatement()) {
      for (TableShape table : tables) {
        try (ResultSet row = statement.executeQuery(table.count())) {
          row.next();
          counts.put(table.name(), new Count(row.getLong(1), row.getLong(2)));
        }
      }
    }
    return counts;
  }
}
