package zveno.exchange.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// Lets H2 at a base file without the program.
final class H2 {
  private H2() {}

  static void run(Path base, String... statements) {
    String path = base.toString().replaceFirst("\\.mv\\.db$", "");
    String url = "jdbc:h2:file:" + path + ";WRITE_DELAY=0;DEFAULT_NULL_ORDERING=LOW";
    try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
      for (String statement : statements) connection.createStatement().execute(statement);
      connection.createStatement().execute("shutdown");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
