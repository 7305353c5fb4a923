package zveno.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.Table;
import zveno.database.Database;
import zveno.database.Records;

/// The rows that one base holds and another, fresh one does not: what a plain program would insert.
final class StoredRows {
  private static final int BATCH = 1_000;

  private record TableRows(String insert, List<Object[]> rows) {}

  private final List<TableRows> tables = new ArrayList<>();

  /// Keeps the rows of all tables, the journal's too.
  static StoredRows of(Database base, Database fresh) {
    StoredRows rows = new StoredRows();
    List<String> names = new ArrayList<>(Records.TABLES.stream().map(Records::name).toList());
    names.add("change");
    names.add("change_record");
    for (String name : names) {
      Set<String> already =
          fresh.<Set<String>, RuntimeException>snapshotOf(c -> firstColumn(c, name));
      rows.tables.add(base.<TableRows, RuntimeException>snapshotOf(c -> rows(c, name, already)));
    }
    return rows;
  }

  /// Reads all rows of partners and gives their number.
  static int read(Database base) {
    int count = 0;
    for (Table<?> table : Records.TABLES) {
      count +=
          base.<TableRows, RuntimeException>snapshotOf(c -> rows(c, Records.name(table), Set.of()))
              .rows()
              .size();
    }
    return count;
  }

  int count() {
    return tables.stream().mapToInt(table -> table.rows.size()).sum();
  }

  /// Inserts them by batches in one transaction.
  void insert(Database base) {
    base.<Void, RuntimeException>writing(
        connection -> {
          for (TableRows table : tables) insert(connection, table);
          return null;
        });
  }

  private static void insert(Connection base, TableRows table) throws SQLException {
    try (PreparedStatement statement = base.prepareStatement(table.insert)) {
      int waiting = 0;
      for (Object[] row : table.rows) {
        for (int i = 0; i < row.length; i++) statement.setObject(i + 1, row[i]);
        statement.addBatch();
        if (++waiting % BATCH == 0) statement.executeBatch();
      }
      statement.executeBatch();
    }
  }

  private static Set<String> firstColumn(Connection base, String name) throws SQLException {
    Set<String> values = new HashSet<>();
    try (ResultSet rows = base.createStatement().executeQuery("select * from " + name)) {
      while (rows.next()) values.add(rows.getString(1));
    }
    return values;
  }

  private static TableRows rows(Connection base, String name, Set<String> already)
      throws SQLException {
    List<Object[]> kept = new ArrayList<>();
    try (ResultSet rows = base.createStatement().executeQuery("select * from " + name)) {
      int width = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        if (already.contains(rows.getString(1))) continue;
        Object[] row = new Object[width];
        for (int i = 0; i < width; i++) row[i] = rows.getObject(i + 1);
        kept.add(row);
      }
      String marks = "?" + ", ?".repeat(width - 1);
      return new TableRows("insert into " + name + " values (" + marks + ")", kept);
    }
  }
}
