package zveno.exchange.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static zveno.database.jooq.Tables.DIRECTION;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import zveno.database.BaseAddress;
import zveno.exchange.StoreCard;
import zveno.exchange.StoreRefusedException;
import zveno.exchange.StoreRefusedException.Why;

/// A base with a transaction that has not ended, as a killed program leaves it.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "nobody may read a locked file there")
class UnfinishedTest {
  private static final UUID OURS = new UUID(0x7000, 0x8000_0000_0000_0001L);

  @TempDir Path root;
  private Stores stores;

  @BeforeEach
  void begin() throws SQLException, IOException {
    stores = new Stores(root);
    try (OpenStore store = stores.open()) {
      stores.school(store, "СОШ № 901");
    }
    leaveUnfinished();
  }

  @Test
  void our_own_store_that_we_left_so_opens_without_what_was_not_done() throws IOException {
    left(card().replica());
    try (OpenStore store = stores.open()) {
      int done = store.database().read(base -> base.fetchCount(DIRECTION, DIRECTION.ID.eq(OURS)));
      assertThat(done).isZero();
    }
  }

  @Test
  void a_store_that_we_closed_is_refused() {
    assertThat(refusal()).isEqualTo(Why.UNFINISHED);
  }

  @Test
  void a_strangers_store_at_the_path_of_one_that_we_left_so_is_refused() throws IOException {
    left(card().replica());
    CardFile.write(stores.folder.card(), card().withReplica(new UUID(7, 7)));
    byte[] before = Files.readAllBytes(stores.folder.base());

    assertThat(refusal()).isEqualTo(Why.UNFINISHED);
    assertThat(Files.readAllBytes(stores.folder.base())).isEqualTo(before);
  }

  private Why refusal() {
    return catchThrowableOfType(StoreRefusedException.class, stores::open).why();
  }

  private StoreCard card() throws IOException {
    return CardFile.read(stores.folder.card()).orElseThrow();
  }

  /// What this user's settings say after a crash.
  private void left(UUID replica) throws IOException {
    new StoreNotes(stores.settings, Computer.name(System.getenv())).opened(stores.folder, replica);
  }

  private void leaveUnfinished() throws SQLException, IOException {
    String url = BaseAddress.in(stores.folder.path()).url();
    Path copy = root.resolve("copy");
    try (Connection open = DriverManager.getConnection(url, "sa", "");
        Connection other = DriverManager.getConnection(url, "sa", "")) {
      open.setAutoCommit(false);
      open.createStatement()
          .execute("insert into direction (id, name, place) values ('" + OURS + "', 'x', 0)");
      other.createStatement().execute("checkpoint sync");
      Files.copy(stores.folder.base(), copy);
      open.rollback();
    }
    Files.move(copy, stores.folder.base(), StandardCopyOption.REPLACE_EXISTING);
    CardFile.write(
        stores.folder.card(), card().withClosed(card().closed().orElseThrow().closedAt(0)));
  }
}
