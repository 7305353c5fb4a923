package zveno.partners.view.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import zveno.changes.Author;
import zveno.changes.UndoBlockedException;
import zveno.changes.store.JooqChangeJournal;
import zveno.database.BaseAddress;
import zveno.database.Database;
import zveno.database.Schema;
import zveno.partners.PartnerField;
import zveno.partners.store.JooqOwnOrganization;
import zveno.settings.BaseSetting;
import zveno.settings.store.JooqBaseSettings;
import zveno.settings.view.SaidModel;
import zveno.text.Messages;
import zveno.ui.DirectTasks;

class OwnModelTest {
  private final Database database = Schema.open(BaseAddress.memory());
  private final JooqChangeJournal journal =
      new JooqChangeJournal(
          database,
          () -> new Author("Петрова", new UUID(1, 2)),
          Clock.fixed(Instant.parse("2026-11-22T07:42:00Z"), ZoneOffset.UTC));
  private int written;
  private final OwnModel own =
      new OwnModel(
          Messages.load(),
          new JooqOwnOrganization(database, journal, () -> ""),
          new DirectTasks(),
          () -> written++);
  private final SaidModel said =
      new SaidModel(
          new JooqBaseSettings(database, journal, BaseSetting::code),
          new DirectTasks(),
          () -> written++);

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void what_is_typed_is_shown_and_others_are_told() {
    own.load();
    assertThat(own.shownProperty().get()).isEmpty();
    assertThat(own.text(PartnerField.NAME)).isEmpty();

    own.set(PartnerField.NAME, "ИМЦ Заречного района");
    own.set(PartnerField.CITY, "Заречье");

    assertThat(own.text(PartnerField.NAME)).isEqualTo("ИМЦ Заречного района");
    assertThat(own.text(PartnerField.CITY)).isEqualTo("Заречье");
    assertThat(written).isEqualTo(2);
  }

  @Test
  void what_deserves_a_second_look_is_told_and_kept() {
    own.set(PartnerField.NAME, "ИМЦ");
    own.set(PartnerField.EMAIL, "почта");

    assertThat(own.text(PartnerField.EMAIL)).isEqualTo("почта");
    assertThat(own.doubt(PartnerField.EMAIL)).contains("почта");
    assertThat(own.doubt(PartnerField.CITY)).isEmpty();
  }

  @Test
  void a_setting_that_was_undone_is_read_again() throws UndoBlockedException {
    said.set(BaseSetting.SIGNER_NAME, "Е. С. Соколова");
    assertThat(said.saidProperty().get().text(BaseSetting.SIGNER_NAME)).isEqualTo("Е. С. Соколова");
    journal.undo();
    said.load();
    assertThat(said.saidProperty().get().text(BaseSetting.SIGNER_NAME)).isEmpty();
    assertThat(written).isEqualTo(1);
  }
}
