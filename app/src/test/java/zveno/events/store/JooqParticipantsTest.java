package zveno.events.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import zveno.changes.Author;
import zveno.changes.store.JooqChangeJournal;
import zveno.database.BaseAddress;
import zveno.database.Database;
import zveno.database.Schema;
import zveno.events.Attendance;
import zveno.events.EventField;
import zveno.events.coverage.Named;
import zveno.partners.LegalBasis;
import zveno.partners.PartnerField;
import zveno.partners.store.JooqPartners;
import zveno.settings.SchoolYear;

class JooqParticipantsTest {
  private static final LocalDate UNTIL = LocalDate.of(2028, 8, 31);

  private final Database database = Schema.open(BaseAddress.memory());
  private final JooqChangeJournal journal =
      new JooqChangeJournal(
          database,
          () -> new Author("Петрова", new UUID(1, 2)),
          Clock.fixed(Instant.parse("2026-11-22T07:42:00Z"), ZoneOffset.UTC));
  private final JooqPartners partners = new JooqPartners(database, journal, () -> "812");
  private final JooqEvents events =
      new JooqEvents(
          database,
          journal,
          () -> new SchoolYear(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31)),
          "мероприятие");
  private final JooqParticipants participants = new JooqParticipants(database, journal);
  private final UUID school = partners.add("МБОУ «СОШ № 901»");
  private final UUID event =
      events
          .add(
              Map.of(
                  EventField.TITLE, "Семинар",
                  EventField.START, "06.10.2026",
                  EventField.DISTRICTS, "2"))
          .event();

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void a_pasted_list_is_matched_counted_and_taken_back_as_one() throws Exception {
    partners.set(List.of(school), PartnerField.DISTRICT, "Заречный");
    int taken =
        participants.paste(
            event,
            "Иванова И. И., школа 901, учитель\n"
                + "Иванова И. И., МБОУ «СОШ № 901», учитель\n"
                + "Орлов О. О., СОШ № 901, 9 класс\n"
                + "Гость Г. Г., Музей Заречья, экскурсовод\n",
            UNTIL);
    assertThat(taken).isEqualTo(4);
    Attendance all = participants.of(event);
    assertThat(all.people())
        .extracting(Attendance.Person::name)
        .containsExactly("Иванова И. И.", "Иванова И. И.", "Гость Г. Г.");
    assertThat(all.people().getFirst().organization().id()).contains(school);
    assertThat(all.people().getFirst().basis()).contains(LegalBasis.DUTIES);
    assertThat(all.people().getFirst().until()).contains(UNTIL);
    assertThat(all.parties()).hasSize(2);
    assertThat(all.parties().getFirst().people().teachers()).hasValue(2);
    assertThat(all.parties().getFirst().people().pupils()).hasValue(1);
    assertThat(all.parties().getLast().organization().name()).isEqualTo("Музей Заречья");
    assertThat(all.total()).isEqualTo(4);
    assertThat(all.unique()).isEqualTo(2);
    assertThat(all.pupils()).isEqualTo(1);
    assertThat(all.districts()).isEqualTo(1);
    assertThat(all.districtsDiffer()).isTrue();
    assertThat(participants.named(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 6)))
        .as("the same name twice, nobody of an unknown organisation")
        .containsExactly(
            new Named(event, school, "иванова и и"), new Named(event, school, "иванова и и"));
    assertThat(participants.named(LocalDate.of(2026, 10, 7), LocalDate.of(2026, 12, 31))).isEmpty();
    journal.undo();
    assertThat(participants.of(event).total()).isZero();
  }
}
