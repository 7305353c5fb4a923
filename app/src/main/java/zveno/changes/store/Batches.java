package zveno.changes.store;

import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/// Statements that differ only in their values, sent together.
final class Batches {
  private final Map<String, List<Values>> rows = new LinkedHashMap<>();

  void add(String sql, Values values) {
    rows.computeIfAbsent(sql, s -> new ArrayList<>()).add(values);
  }

  void send(DSLContext base) {
    rows.forEach((sql, values) -> send(base, sql, values));
    rows.clear();
  }

  static void send(DSLContext base, String sql, List<Values> rows) {
    base.connection(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Values row : rows) {
              row.bind(statement);
              statement.addBatch();
            }
            statement.executeBatch();
          }
        });
  }
}
