package zveno.database.vet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Random;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ObjectDataType;
import org.h2.mvstore.type.StringDataType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zveno.database.BaseAddress;
import zveno.database.NewerSchemaException;
import zveno.database.Schema;
import zveno.database.vet.UnsafeBaseException.Why;

class VetTest {
  @TempDir Path folder;
  private Path base;

  @BeforeEach
  void begin() {
    base = folder.resolve(BaseAddress.FILE + ".mv.db");
    Schema.open(BaseAddress.in(folder)).close();
  }

  @Test
  void an_honest_base_passes() throws IOException {
    byte[] before = Files.readAllBytes(base);

    assertThat(Vet.schema(base, false)).isEqualTo(Schema.NEWEST);
    assertThat(Files.readAllBytes(base)).isEqualTo(before);
  }

  @Test
  void each_older_schema_passes() {
    for (int version = 1; version <= Schema.NEWEST; version++) {
      Path older = folder.resolve("schema" + version);
      Schema.open(BaseAddress.in(older), version).close();
      assertThat(Vet.schema(older.resolve(BaseAddress.FILE + ".mv.db"), false)).isEqualTo(version);
    }
  }

  @Test
  void statistics_that_h2_keeps_in_the_catalogue_do_not_matter() {
    run("insert into direction (id, name) select random_uuid(), 'x' from system_range(1, 5000)");
    run("analyze");

    assertThat(Catalogue.read(base).objects()).allMatch(object -> !object.contains("SELECTIVITY"));
    assertThat(Vet.schema(base, false)).isEqualTo(Schema.NEWEST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create trigger t before insert on direction as 'org.h2.api.Trigger create() { return new"
            + " org.h2.tools.TriggerAdapter() { public void fire(java.sql.Connection c,"
            + " java.sql.ResultSet o, java.sql.ResultSet n) { } }; }'",
        "create alias run as 'void run() { }'",
        "create alias exec for 'java.lang.Runtime.getRuntime'",
        "create linked table l('org.h2.Driver', 'jdbc:h2:mem:x', 'sa', '', 'information_schema.users')",
        "create constant c value 1",
        "create user eve password 'x' admin",
        "create role reader",
        "create schema s",
        "create sequence s",
        "create domain d as varchar",
        "create view v as select * from direction",
        "create table t (id int)",
        "alter table direction add column extra varchar",
        "alter table direction alter column name varchar(500)",
        "alter table direction alter column place set default 7",
        "alter table organization add constraint c check (name <> 'x')",
        "create index i on direction (name)",
        "comment on table direction is 'x'",
        "alter user sa set password 'x'",
        "alter user sa rename to root",
        "set database_event_listener 'x'",
        "alter table direction rename to directions",
      })
  void anything_beside_the_schema_is_refused(String statement) throws IOException {
    try {
      run(statement);
    } catch (IllegalStateException e) {
      if (statement.startsWith("set ") || statement.startsWith("create linked")) return;
      throw e;
    }
    byte[] before = Files.readAllBytes(base);

    assertThat(why()).isIn(Why.UNSAFE, Why.INCOMPLETE);
    assertThat(Files.readAllBytes(base)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"drop index organization_inn", "drop table event_log"})
  void a_missing_object_is_noticed(String statement) {
    run(statement);

    assertThat(why()).isEqualTo(Why.INCOMPLETE);
  }

  @Test
  void a_newer_schema_is_refused_untouched() throws IOException {
    run(
        "insert into \"schema_history\" values (99, '99', 'x', 'SQL', 'V99__x.sql', 1, 'sa',"
            + " current_timestamp, 1, true)");
    byte[] before = Files.readAllBytes(base);

    NewerSchemaException newer =
        catchThrowableOfType(NewerSchemaException.class, () -> Vet.schema(base, false));

    assertThat(newer.stored()).isEqualTo(99);
    assertThat(newer.known()).isEqualTo(Schema.NEWEST);
    assertThat(Files.readAllBytes(base)).isEqualTo(before);
  }

  @Test
  void serialized_objects_in_h2s_own_maps_are_never_read() {
    try (MVStore store = new MVStore.Builder().fileName(base.toString()).open()) {
      store
          .openMap(
              "openTransactions",
              new MVMap.Builder<Object, Object>()
                  .keyType(new ObjectDataType())
                  .valueType(new ObjectDataType()))
          .put(1, new Object[] {1, new java.util.Date()});
    }

    assertThat(why()).isEqualTo(Why.UNFINISHED);
  }

  @Test
  void a_map_of_unknown_origin_is_refused() {
    try (MVStore store = new MVStore.Builder().fileName(base.toString()).open()) {
      store.openMap("stranger").put("a", "b");
    }

    assertThat(why()).isEqualTo(Why.UNSAFE);
  }

  @Test
  void a_type_that_would_deserialise_is_refused() {
    try (MVStore store = new MVStore.Builder().fileName(base.toString()).open()) {
      MVMap<String, String> types =
          store.openMap(
              "_",
              new MVMap.Builder<String, String>()
                  .keyType(StringDataType.INSTANCE)
                  .valueType(new ClassName()));
      types.clear();
      types.put("1", "org.h2.mvstore.type.ObjectDataType");
    }

    assertThat(why()).isEqualTo(Why.UNSAFE);
  }

  @Test
  void what_is_no_base_is_refused() throws IOException {
    Random random = new Random(42);
    byte[] garbage = new byte[100_000];
    random.nextBytes(garbage);
    for (byte[] content :
        new byte[][] {{}, garbage, Arrays.copyOf(Files.readAllBytes(base), 5_000)}) {
      Files.write(base, content);
      assertThat(why()).isIn(Why.UNREADABLE, Why.NOT_OURS);
      assertThat(Files.readAllBytes(base)).isEqualTo(content);
    }
  }

  @Test
  void a_base_of_h2_that_is_not_ours_is_refused() throws SQLException {
    Path other = folder.resolve("other");
    try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + other, "sa", "")) {
      connection.createStatement().execute("create table t (id int)");
    }

    assertThatThrownBy(() -> Vet.schema(folder.resolve("other.mv.db"), false))
        .isInstanceOfSatisfying(
            UnsafeBaseException.class, e -> assertThat(e.why()).isEqualTo(Why.NOT_OURS));
  }

  @Test
  void an_open_base_is_in_use() throws SQLException {
    String url = BaseAddress.in(folder).url();
    try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
      assertThat(connection.isValid(1)).isTrue();
      assertThat(why()).isEqualTo(Why.IN_USE);
    }
  }

  private Why why() {
    return catchThrowableOfType(UnsafeBaseException.class, () -> Vet.schema(base, false)).why();
  }

  private void run(String statement) {
    String url = BaseAddress.in(folder).url();
    try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
      connection.createStatement().execute(statement);
      connection.createStatement().execute("shutdown");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
