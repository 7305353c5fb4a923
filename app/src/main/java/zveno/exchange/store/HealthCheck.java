package zveno.exchange.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import zveno.database.Schema;
import zveno.database.shape.ContentHash;
import zveno.database.shape.Links;
import zveno.database.shape.Shapes;
import zveno.exchange.CleanClose;
import zveno.exchange.Damage;
import zveno.exchange.Damage.What;

/// Compares a base with itself and with what stood in it at the last clean close. H2 opens a cut
/// file without a word, so nothing but this tells that rows are gone.
final class HealthCheck {
  private static final String TORN_CHANGES =
      "select count(*) from change c where c.records <>"
          + " (select count(*) from change_record r where r.change_id = c.id)";

  private final Connection base;
  private final List<Damage> damages = new ArrayList<>();

  private HealthCheck(Connection base) {
    this.base = base;
  }

  /// What is wrong; empty for a healthy base.
  static List<Damage> of(Connection base, Optional<CleanClose> closed) throws SQLException {
    HealthCheck check = new HealthCheck(base);
    check.links();
    check.journal();
    if (closed.isPresent()) check.against(closed.get());
    return check.damages;
  }

  private void links() throws SQLException {
    for (Links.Broken broken : Links.broken(base)) {
      damages.add(new Damage(What.LINKS, broken.table(), 0, broken.rows()));
    }
  }

  private void journal() throws SQLException {
    try (Statement statement = base.createStatement();
        ResultSet row = statement.executeQuery(TORN_CHANGES)) {
      row.next();
      if (row.getLong(1) > 0) damages.add(new Damage(What.JOURNAL, "change", 0, row.getLong(1)));
    }
  }

  private void against(CleanClose closed) throws SQLException {
    Map<UUID, Long> vector = Facts.vector(base);
    long lost = lost(closed.vector(), vector);
    if (lost > 0) {
      damages.add(new Damage(What.CHANGES_LOST, "change", closed.vector().size(), lost));
      return;
    }
    if (closed.schema() != Schema.version(base)) return;
    Map<String, Long> added = Additions.since(base, closed.vector());
    Map<String, Long> rows = Facts.rows(base, Shapes.of(base));
    boolean same = true;
    for (Map.Entry<String, Long> table : closed.rows().entrySet()) {
      long expected = table.getValue() + added.getOrDefault(table.getKey(), 0L);
      long found = rows.getOrDefault(table.getKey(), 0L);
      boolean whole = table.getKey().equals(Additions.LOG) ? found >= expected : found == expected;
      if (whole) continue;
      damages.add(new Damage(What.ROWS, table.getKey(), expected, found));
      same = false;
    }
    boolean comparable = same && !closed.content().isEmpty() && vector.equals(closed.vector());
    if (comparable && !ContentHash.of(base).equals(closed.content())) {
      damages.add(Damage.of(What.CONTENT));
    }
  }

  /// How many replicas have lost changes.
  private static long lost(Map<UUID, Long> then, Map<UUID, Long> now) {
    return then.entrySet().stream()
        .filter(replica -> now.getOrDefault(replica.getKey(), 0L) < replica.getValue())
        .count();
  }
}
