package zveno.database.shape;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// Looks for rows that point at a record that is not there. H2 watches foreign keys while it
/// writes, not what a damaged file holds.
public final class Links {
  private static final String KEYS =
      "select f.table_name, f.column_name, t.table_name, t.column_name"
          + " from information_schema.referential_constraints r"
          + " join information_schema.key_column_usage f on f.constraint_name = r.constraint_name"
          + " join information_schema.key_column_usage t"
          + " on t.constraint_name = r.unique_constraint_name"
          + " where r.constraint_schema = 'PUBLIC' order by 1, 2";

  private Links() {}

  /// Rows of one column that point at nothing.
  public record Broken(String table, String column, long rows) {}

  private record Link(String table, String column, String target, String key) {}

  /// Empty in a whole base.
  public static List<Broken> broken(Connection base) throws SQLException {
    List<Broken> broken = new ArrayList<>();
    try (Statement statement = base.createStatement()) {
      for (Link link : links(statement)) {
        try (ResultSet row = statement.executeQuery(query(link))) {
          row.next();
          if (row.getLong(1) > 0) {
            broken.add(
                new Broken(Shapes.lower(link.table), Shapes.lower(link.column), row.getLong(1)));
          }
        }
      }
    }
    return broken;
  }

  private static List<Link> links(Statement statement) throws SQLException {
    List<Link> links = new ArrayList<>();
    try (ResultSet row = statement.executeQuery(KEYS)) {
      while (row.next()) {
        links.add(new Link(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
      }
    }
    return links;
  }

  private static String query(Link link) {
    return "select count(*) from "
        + link.table
        + " c where c."
        + link.column
        + " is not null and not exists (select 1 from "
        + link.target
        + " p where p."
        + link.key
        + " = c."
        + link.column
        + ")";
  }
}
