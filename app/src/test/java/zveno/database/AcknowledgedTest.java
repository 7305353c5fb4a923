package zveno.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The file as it is when a write returns is what a kill at that moment would leave.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "nobody may read a locked file there")
class AcknowledgedTest {
  private static final long SEED = 1;
  private static final int ROUNDS = 8;

  @TempDir Path folder;
  private final Random random = new Random(SEED);

  @Test
  void every_write_can_be_found_in_the_file_as_soon_as_it_returns()
      throws IOException, SQLException {
    Path copy = Files.createDirectory(folder.resolve("copy"));
    String file = BaseAddress.FILE + ".mv.db";
    for (int round = 0; round < ROUNDS; round++) {
      try (Database base = Schema.open(BaseAddress.in(folder))) {
        int writes = 5 + random.nextInt(25);
        for (int write = 0; write < writes; write++) {
          UUID last = insert(base, random.nextInt(7) == 0 ? 300 : 1);
          if (random.nextInt(3) == 0) update(base);
          Files.copy(folder.resolve(file), copy.resolve(file), StandardCopyOption.REPLACE_EXISTING);
          assertThat(found(copy, last)).as("round " + round + ", write " + write).isTrue();
        }
      }
    }
  }

  private static UUID insert(Database base, int rows) {
    return base.<UUID, RuntimeException>writing(
        connection -> {
          UUID last = Ids.next();
          try (PreparedStatement insert =
              connection.prepareStatement(
                  "insert into direction (id, name, synonyms) values (?, ?, ?)")) {
            for (int i = 0; i < rows; i++) {
              last = Ids.next();
              insert.setObject(1, last);
              insert.setString(2, "x" + i);
              insert.setString(3, "y".repeat(200));
              insert.addBatch();
            }
            insert.executeBatch();
          }
          return last;
        });
  }

  private void update(Database base) {
    String sql =
        "update direction set synonyms = repeat('z', 180) where place = 0 and name in ('x%d', 'x%d')"
            .formatted(random.nextInt(300), random.nextInt(300));
    base.write(dsl -> dsl.execute(sql));
  }

  private static boolean found(Path folder, UUID id) throws SQLException {
    String url = BaseAddress.in(folder).url();
    try (Connection connection = DriverManager.getConnection(url, "sa", "");
        PreparedStatement query =
            connection.prepareStatement("select 1 from direction where id = ?")) {
      query.setObject(1, id);
      boolean found;
      try (ResultSet row = query.executeQuery()) {
        found = row.next();
      }
      connection.createStatement().execute("shutdown immediately");
      return found;
    }
  }
}
