package zveno.database.shape;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads the shape of a base from the base.
public final class Shapes {
  private static final String COLUMNS =
      "select table_name, column_name, data_type, is_nullable from information_schema.columns"
          + " where table_schema = 'PUBLIC' and table_name <> 'schema_history'"
          + " order by table_name, ordinal_position";
  private static final String KEYS =
      "select k.table_name, k.column_name from information_schema.key_column_usage k"
          + " join information_schema.table_constraints c on c.constraint_name = k.constraint_name"
          + " where c.constraint_type = 'PRIMARY KEY' and c.table_schema = 'PUBLIC'"
          + " order by k.table_name, k.ordinal_position";

  private Shapes() {}

  /// All tables but the history of migrations, by name.
  public static List<TableShape> of(Connection base) throws SQLException {
    Map<String, List<ColumnShape>> columns = new LinkedHashMap<>();
    Map<String, List<String>> keys = new LinkedHashMap<>();
    try (Statement statement = base.createStatement()) {
      try (ResultSet row = statement.executeQuery(COLUMNS)) {
        while (row.next()) {
          columns
              .computeIfAbsent(lower(row.getString(1)), _ -> new ArrayList<>())
              .add(
                  new ColumnShape(
                      lower(row.getString(2)),
                      ColumnType.of(row.getString(3)),
                      row.getString(4).equals("YES")));
        }
      }
      try (ResultSet row = statement.executeQuery(KEYS)) {
        while (row.next()) {
          keys.computeIfAbsent(lower(row.getString(1)), _ -> new ArrayList<>())
              .add(lower(row.getString(2)));
        }
      }
    }
    List<TableShape> tables = new ArrayList<>();
    columns.forEach(
        (name, list) -> tables.add(new TableShape(name, list, keys.getOrDefault(name, List.of()))));
    return tables;
  }

  static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
