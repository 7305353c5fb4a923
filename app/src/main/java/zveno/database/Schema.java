package zveno.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// The schema and its history. A migration that has landed is never edited.
public final class Schema {
  /// The newest schema that this program knows; a test compares it with the migrations.
  public static final int NEWEST = 8;

  private static final String HISTORY = "schema_history";

  private Schema() {}

  /// Brings the base at this address to the newest schema and opens it.
  ///
  /// @throws NewerSchemaException when a newer program made the base; it stays untouched
  public static Database open(BaseAddress address) {
    return open(address, NEWEST);
  }

  /// Opens the base with its schema at exactly this version, for reading older exchange files.
  ///
  /// @throws NewerSchemaException when the base, or the version asked for, is newer than the
  ///   program
  public static Database open(BaseAddress address, int version) {
    if (version > NEWEST) throw new NewerSchemaException(version, NEWEST);
    try (Connection keep =
        DriverManager.getConnection(address.url(), BaseAddress.USER, BaseAddress.PASSWORD)) {
      int stored = version(keep);
      if (stored > NEWEST) throw new NewerSchemaException(stored, NEWEST);
      if (stored < version) migrate(address, version);
      return Database.connect(address);
    } catch (SQLException e) {
      throw new BaseUnreadableException(e);
    }
  }

  /// The schema of the base behind this connection; 0 for a new one.
  public static int version(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      try (ResultSet table = connection.getMetaData().getTables(null, null, HISTORY, null)) {
        if (!table.next()) return 0;
      }
      try (ResultSet newest =
          statement.executeQuery(
              "select coalesce(max(cast(\"version\" as integer)), 0) from \""
                  + HISTORY
                  + "\" where \"success\"")) {
        newest.next();
        return newest.getInt(1);
      }
    }
  }

  private static void migrate(BaseAddress address, int version) throws SQLException {
    try {
      flyway(address, version).migrate();
    } catch (FlywayException e) {
      throw ofBase(e);
    }
  }

  /// What the base itself failed with; a fault of a migration stays what it is.
  private static SQLException ofBase(FlywayException failure) {
    for (Throwable e = failure; e != null; e = e.getCause()) {
      if (e instanceof SQLException base) return base;
    }
    throw failure;
  }

  private static Flyway flyway(BaseAddress address, int version) {
    return Flyway.configure(Schema.class.getClassLoader())
        .dataSource(address.url(), BaseAddress.USER, BaseAddress.PASSWORD)
        .locations("classpath:zveno/db/migration")
        .table(HISTORY)
        .target(Integer.toString(version))
        .load();
  }
}
