package zveno.exchange.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import zveno.database.Ids;

/// Notes in the base what left it or came into it: counts, never values.
final class EventLog {
  private EventLog() {}

  static void add(
      Connection base, Instant at, String author, String action, String subject, long records)
      throws SQLException {
    try (PreparedStatement insert =
        base.prepareStatement(
            "insert into event_log (id, at, author, action, subject, records)"
                + " values (?, ?, ?, ?, ?, ?)")) {
      insert.setObject(1, Ids.next());
      insert.setObject(2, LocalDateTime.ofInstant(at, ZoneOffset.UTC));
      insert.setString(3, author);
      insert.setString(4, action);
      insert.setString(5, subject);
      insert.setInt(6, (int) Math.min(records, Integer.MAX_VALUE));
      insert.executeUpdate();
    }
  }
}
