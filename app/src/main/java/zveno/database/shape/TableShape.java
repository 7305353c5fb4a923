package zveno.database.shape;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A table, named in lower case.
///
/// @param key the columns of its primary key
public record TableShape(String name, List<ColumnShape> columns, List<String> key) {
  private static final String DELETED = "deleted_at";

  /// Whether its rows are records of the user, which go to a trash.
  public boolean ofRecords() {
    return columns.stream().anyMatch(column -> column.name().equals(DELETED));
  }

  public Optional<ColumnShape> column(String name) {
    return columns.stream().filter(column -> column.name().equals(name)).findFirst();
  }

  /// All rows in the order of the key.
  public String selectAll() {
    return select(columns, "");
  }

  /// The rows that are not in the trash, in the order of the key, without the time of deletion.
  String selectLive() {
    return select(liveColumns(), " where " + DELETED + " is null");
  }

  List<ColumnShape> liveColumns() {
    return columns.stream().filter(column -> !column.name().equals(DELETED)).toList();
  }

  /// One row, with a mark for each column.
  public String insert() {
    return "insert into "
        + name
        + " ("
        + names(columns)
        + ") values (?"
        + ", ?".repeat(columns.size() - 1)
        + ")";
  }

  /// How many rows there are, and how many of them are in the trash.
  String count() {
    return "select count(*), " + (ofRecords() ? "count(" + DELETED + ")" : "0") + " from " + name;
  }

  private String select(List<ColumnShape> wanted, String where) {
    return "select "
        + names(wanted)
        + " from "
        + name
        + where
        + " order by "
        + String.join(", ", key);
  }

  private static String names(List<ColumnShape> columns) {
    return columns.stream().map(ColumnShape::name).collect(Collectors.joining(", "));
  }
}
