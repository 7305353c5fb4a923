package zveno.partners.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
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
import zveno.partners.Organization;
import zveno.partners.PartnerField;

class JooqOwnOrganizationTest {
  private final Database database = Schema.open(BaseAddress.memory());
  private final JooqChangeJournal journal =
      new JooqChangeJournal(
          database,
          () -> new Author("Петрова", new UUID(1, 2)),
          Clock.fixed(Instant.parse("2026-11-22T07:42:00Z"), ZoneOffset.UTC));
  private final JooqPartners partners = new JooqPartners(database, journal, () -> "812");
  private final JooqOwnOrganization own = new JooqOwnOrganization(database, journal, () -> "812");

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void the_first_name_makes_it_and_it_is_no_partner() throws UndoBlockedException {
    own.set(PartnerField.NAME, " ИМЦ Заречного района ");
    own.set(PartnerField.HEAD, "О. Н. Лебедева");
    own.set(PartnerField.PHONE, "555-09-01");
    own.set(PartnerField.TYPE, "методическая");

    Organization ours = own.find().orElseThrow();
    assertThat(ours.name()).isEqualTo("ИМЦ Заречного района");
    assertThat(ours.head()).isEqualTo("О. Н. Лебедева");
    assertThat(ours.phones())
        .extracting(phone -> phone.display())
        .containsExactly("+7 (812) 555-09-01");
    assertThat(ours.type()).isEqualTo("методическая");
    assertThat(partners.all()).isEmpty();
    assertThat(partners.ours()).contains(ours);
    assertThat(journal.newest(9))
        .extracting(Change::kind)
        .containsExactly(ChangeKind.EDIT, ChangeKind.EDIT, ChangeKind.EDIT, ChangeKind.CREATE);
    for (int i = 0; i < 4; i++) journal.undo();
    assertThat(own.find()).isEmpty();
  }

  @Test
  void a_partner_that_is_called_so_becomes_ours_and_is_not_doubled() {
    UUID known = partners.add("МБУ «ИМЦ № 1»");

    own.set(PartnerField.NAME, "мбу имц № 1");

    assertThat(own.find().orElseThrow().id()).isEqualTo(known);
    assertThat(own.find().orElseThrow().name()).isEqualTo("МБУ «ИМЦ № 1»");
    assertThat(partners.all()).hasSize(1);
  }

  @Test
  void without_a_name_nothing_is_written() {
    own.set(PartnerField.HEAD, "О. Н. Лебедева");
    own.set(PartnerField.NAME, "  ");

    assertThat(own.find()).isEmpty();
    assertThat(journal.newest(1)).isEmpty();
  }

  @Test
  void an_emptied_name_keeps_the_old_one() {
    own.set(PartnerField.NAME, "ИМЦ");
    own.set(PartnerField.NAME, "");

    assertThat(own.find().orElseThrow().name()).isEqualTo("ИМЦ");
  }
}
