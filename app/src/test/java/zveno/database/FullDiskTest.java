package zveno.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static zveno.database.jooq.Tables.DIRECTION;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {
  @TempDir Path folder;

  @AfterEach
  void makeRoom() {
    FullDisk.FULL.set(false);
  }

  @Test
  void what_was_acknowledged_before_stays_and_work_goes_on_once_there_is_room() {
    try (Database base = Schema.open(FullDisk.in(folder))) {
      add(base, "до");
      FullDisk.FULL.set(true);

      BaseUnreadableException failed =
          catchThrowableOfType(BaseUnreadableException.class, () -> add(base, "на полном диске"));

      assertThat(failed.noRoom()).isTrue();
      FullDisk.FULL.set(false);
      add(base, "после");
      assertThat(ours(base)).contains("до", "после");
    }
    try (Database base = Schema.open(BaseAddress.in(folder))) {
      assertThat(ours(base)).contains("до", "после");
    }
  }

  @Test
  void a_base_that_is_begun_on_a_full_disk_says_so() {
    FullDisk.FULL.set(true);

    assertThat(
            catchThrowableOfType(
                    BaseUnreadableException.class, () -> Schema.open(FullDisk.in(folder)))
                .noRoom())
        .isTrue();
  }

  @Test
  void a_statement_that_fails_takes_nothing_else_down() {
    try (Database base = Schema.open(FullDisk.in(folder))) {
      add(base, "до");
      assertThat(
              catchThrowableOfType(
                  org.jooq.exception.DataAccessException.class,
                  () -> base.write(dsl -> dsl.execute("insert into direction (id) values (null)"))))
          .isNotNull();
      add(base, "после");
      assertThat(ours(base)).contains("до", "после");
    }
  }

  private static void add(Database base, String name) {
    base.write(
        dsl ->
            dsl.insertInto(DIRECTION)
                .set(DIRECTION.ID, Ids.next())
                .set(DIRECTION.NAME, name)
                .execute());
  }

  private static List<String> ours(Database base) {
    return base.read(dsl -> dsl.selectFrom(DIRECTION).fetch(DIRECTION.NAME));
  }
}
