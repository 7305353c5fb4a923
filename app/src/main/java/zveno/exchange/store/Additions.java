package zveno.exchange.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Counts by the journal how many rows each table has gained since a state of it. No row is ever
/// taken away: the trash is a column.
final class Additions {
  /// The one table that grows beside the journal.
  static final String LOG = "event_log";

  private Additions() {}

  static Map<String, Long> since(Connection base, Map<UUID, Long> vector) throws SQLException {
    Map<String, Long> added = new HashMap<>();
    for (UUID replica : replicas(base)) {
      long clock = vector.getOrDefault(replica, -1L);
      String later = " from change c join change_record r on r.change_id = c.id";
      String where = " where c.replica = ? and c.clock > ?";
      count(base, replica, clock, "select 'change', count(*) from change c" + where, added);
      count(base, replica, clock, "select 'change_record', count(*)" + later + where, added);
      count(
          base,
          replica,
          clock,
          "select r.table_name, count(*)"
              + later
              + where
              + " and r.before_values is null group by r.table_name",
          added);
    }
    return added;
  }

  private static List<UUID> replicas(Connection base) throws SQLException {
    List<UUID> replicas = new ArrayList<>();
    try (PreparedStatement statement =
            base.prepareStatement("select distinct replica from change");
        ResultSet row = statement.executeQuery()) {
      while (row.next()) replicas.add(row.getObject(1, UUID.class));
    }
    return replicas;
  }

  private static void count(
      Connection base, UUID replica, long clock, String query, Map<String, Long> added)
      throws SQLException {
    try (PreparedStatement statement = base.prepareStatement(query)) {
      statement.setObject(1, replica);
      statement.setLong(2, clock);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) added.merge(row.getString(1), row.getLong(2), Long::sum);
      }
    }
  }
}
