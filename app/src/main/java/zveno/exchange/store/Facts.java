package zveno.exchange.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import zveno.database.BaseAddress;
import zveno.database.Database;
import zveno.database.Schema;
import zveno.database.shape.ContentHash;
import zveno.database.shape.RowCounts;
import zveno.database.shape.Shapes;
import zveno.database.shape.TableShape;
import zveno.exchange.CleanClose;
import zveno.exchange.StoreFolder;

/// Reads from a base what its next start will be held against.
final class Facts {
  private Facts() {}

  /// The facts of a base that is closed when the work has read them.
  static CleanClose ofClosed(Path folder) throws IOException {
    CleanClose facts;
    try (Database base = Schema.open(BaseAddress.in(folder))) {
      facts = base.snapshotOf(Facts::of);
    }
    return facts.closedAt(Files.size(folder.resolve(StoreFolder.BASE)));
  }

  static CleanClose of(Connection base) throws SQLException {
    List<TableShape> tables = Shapes.of(base);
    return new CleanClose(
        Schema.version(base), vector(base), rows(base, tables), ContentHash.of(base), 0);
  }

  /// The newest stamp of each replica in the journal.
  static Map<UUID, Long> vector(Connection base) throws SQLException {
    Map<UUID, Long> vector = new HashMap<>();
    try (Statement statement = base.createStatement();
        ResultSet row =
            statement.executeQuery("select replica, max(clock) from change group by replica")) {
      while (row.next()) vector.put(row.getObject(1, UUID.class), row.getLong(2));
    }
    return vector;
  }

  /// Rows of each table, those in the trash included.
  static Map<String, Long> rows(Connection base, List<TableShape> tables) throws SQLException {
    Map<String, Long> rows = new TreeMap<>();
    RowCounts.of(base, tables).forEach((table, count) -> rows.put(table, count.all()));
    return rows;
  }
}
