package zveno.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.database.BaseAddress;
import zveno.database.Database;
import zveno.database.Ids;
import zveno.database.Schema;
import zveno.database.vet.Vet;
import zveno.exchange.StoreFolder;
import zveno.exchange.store.OpenStore;
import zveno.exchange.store.StoreDoor;

/// What the door costs in a base of 100 000 rows.
@Bench
class StoreBenchTest {
  private static final int ROWS = 100_000;

  @TempDir Path home;

  @Test
  void the_vet_before_a_base_of_100_000_rows(Figures figures) throws Exception {
    fill();
    Path file = StoreFolder.at(home).base();
    figures.add(
        Figure.ratio(
            "vet and opening of 100 000 rows against opening alone",
            Stopwatch.medians(
                () -> {
                  Vet.schema(file, false);
                  open();
                },
                this::open),
            1.5));
    StoreDoor door = new StoreDoor(home.resolve("settings"), "bench", Clock.systemUTC());
    figures.add(
        Figure.shown(
            "the whole door to it: vet, migration asked, health check, copy asked",
            "ms",
            Stopwatch.median(() -> door.open(StoreFolder.at(home), "bench").close())));
    try (OpenStore store = door.open(StoreFolder.at(home), "bench")) {
      figures.add(
          Figure.shown(
              "a verified safety copy of it",
              "ms",
              Stopwatch.median(
                  () -> store.copies().take(zveno.exchange.CopyReason.BEFORE_IMPORT))));
    }
  }

  private void open() throws SQLException {
    try (Connection base = DriverManager.getConnection(BaseAddress.in(home).url(), "sa", "")) {
      base.createStatement().executeQuery("select 1").close();
    }
  }

  private void fill() throws SQLException {
    try (Database base = Schema.open(BaseAddress.in(home))) {
      base.<Void, RuntimeException>writing(
          connection -> {
            insert(connection);
            return null;
          });
    }
  }

  private static void insert(Connection base) throws SQLException {
    try (PreparedStatement row =
        base.prepareStatement(
            "insert into organization (id, name, number, city, inn, note, ours)"
                + " values (?, ?, ?, ?, ?, ?, false)")) {
      for (int number = 1; number <= ROWS; number++) {
        row.setObject(1, Ids.next());
        row.setString(2, "Средняя школа № " + number);
        row.setString(3, Integer.toString(number));
        row.setString(4, "Заречье");
        row.setString(5, Long.toString(7_800_000_000L + number));
        row.setString(6, "Заречная наб., д. " + number);
        row.addBatch();
        if (number % 1_000 == 0) row.executeBatch();
      }
    }
  }
}
