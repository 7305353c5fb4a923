package zveno.settings.store;

import static org.assertj.core.api.Assertions.assertThat;
import static zveno.database.jooq.Tables.BASE_SETTING;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import zveno.changes.Author;
import zveno.changes.Change;
import zveno.changes.ChangeKind;
import zveno.changes.UndoBlockedException;
import zveno.changes.store.JooqChangeJournal;
import zveno.database.BaseAddress;
import zveno.database.Database;
import zveno.database.Schema;
import zveno.settings.BaseSetting;
import zveno.settings.Said;

class JooqBaseSettingsTest {
  private final Database database = Schema.open(BaseAddress.memory());
  private final JooqChangeJournal journal =
      new JooqChangeJournal(
          database,
          () -> new Author("Петрова", new UUID(1, 2)),
          Clock.fixed(Instant.parse("2026-11-22T07:42:00Z"), ZoneOffset.UTC));
  private final JooqBaseSettings settings =
      new JooqBaseSettings(database, journal, setting -> "Настройки: " + setting);

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void what_is_said_is_there_and_can_be_said_otherwise_and_taken_back() {
    settings.set(BaseSetting.SIGNER_NAME, "  Е. С. Соколова ");
    settings.set(BaseSetting.SIGNER_NAME, "В. И. Гусева");
    settings.set(BaseSetting.YEAR, "2026");
    settings.set(BaseSetting.YEAR, "");

    assertThat(settings.now())
        .isEqualTo(Said.NOTHING.with(BaseSetting.SIGNER_NAME, "В. И. Гусева"));
  }

  @Test
  void each_is_one_change_that_can_be_undone() throws UndoBlockedException {
    settings.set(BaseSetting.AREA_CODE, "812");
    settings.set(BaseSetting.AREA_CODE, "812");
    settings.set(BaseSetting.AREA_CODE, "495");
    settings.set(BaseSetting.WARN_DAYS, "");

    assertThat(journal.newest(10))
        .extracting(Change::note)
        .containsExactly("Настройки: AREA_CODE", "Настройки: AREA_CODE");
    journal.undo();
    assertThat(settings.now().text(BaseSetting.AREA_CODE)).isEqualTo("812");
    journal.undo();
    assertThat(settings.now()).isEqualTo(Said.NOTHING);
    settings.set(BaseSetting.AREA_CODE, "383");
    assertThat(settings.now().text(BaseSetting.AREA_CODE)).isEqualTo("383");
  }

  @Test
  void rows_have_the_ids_that_they_have_in_every_base() {
    for (BaseSetting setting : BaseSetting.values()) settings.set(setting, "7");

    int rows = database.read(base -> base.fetchCount(BASE_SETTING));
    assertThat(rows).isEqualTo(BaseSetting.values().length);
    assertThat(Arrays.stream(BaseSetting.values()).map(BaseSetting::id)).doesNotHaveDuplicates();
    assertThat(BaseSetting.WARN_DAYS.id())
        .isEqualTo(UUID.fromString("01900000-0000-7000-8010-00000000000c"));
  }

  @Test
  void what_a_newer_program_says_is_passed_over() {
    settings.set(BaseSetting.YEAR, "2026");
    journal.record(
        ChangeKind.EDIT,
        "",
        recorder ->
            recorder.update(
                BASE_SETTING, BaseSetting.YEAR.id(), Map.of(BASE_SETTING.NAME, "unheard.of")));

    assertThat(settings.now()).isEqualTo(Said.NOTHING);
  }

  @Test
  void a_number_outside_of_its_bounds_counts_as_not_said() {
    Said said = Said.NOTHING.with(BaseSetting.WARN_DAYS, "90");

    assertThat(said.number(BaseSetting.WARN_DAYS, 60, 1, 365)).isEqualTo(90);
    assertThat(said.number(BaseSetting.WARN_DAYS, 60, 1, 30)).isEqualTo(60);
    assertThat(said.with(BaseSetting.WARN_DAYS, "много").number(BaseSetting.WARN_DAYS, 60, 1, 365))
        .isEqualTo(60);
  }
}
