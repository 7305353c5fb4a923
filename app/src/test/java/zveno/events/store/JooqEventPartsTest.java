package zveno.events.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import zveno.events.Attendance;
import zveno.events.Event;
import zveno.events.EventField;
import zveno.events.EventSession;
import zveno.events.Participants;
import zveno.events.SessionField;
import zveno.events.time.PartialDate;

class JooqEventPartsTest {
  private final EventBase base = new EventBase();
  private final JooqEventParts parts =
      new JooqEventParts(base.database, base.journal, () -> EventBase.YEAR);
  private final UUID whole = base.add("Конференция «Ровесник – ровеснику»");

  @AfterEach
  void close() {
    base.close();
  }

  @Test
  void a_session_has_its_month_grades_and_numbers() throws Exception {
    UUID id = parts.addSession(whole, "1 поток");
    assertThat(parts.set(id, SessionField.WHEN, "декабрь")).isTrue();
    assertThat(parts.set(id, SessionField.GRADES, "5 – 8 классы")).isTrue();
    assertThat(parts.set(id, SessionField.PARTICIPANTS, "568 участников")).isTrue();
    assertThat(parts.set(id, SessionField.DISTRICTS, "12")).isTrue();
    EventSession session = parts.of(whole).sessions().getFirst();
    assertThat(session.date()).contains(PartialDate.month(YearMonth.of(2026, 12)));
    assertThat(session.grades()).isEqualTo("5–8");
    assertThat(session.participants()).isEqualTo(OptionalInt.of(568));
    assertThat(session.districts()).isEqualTo(OptionalInt.of(12));
    parts.deleteSession(id);
    assertThat(parts.of(whole).sessions()).isEmpty();
    base.journal.undo();
    assertThat(parts.of(whole).sessions()).containsExactly(session);
  }

  @Test
  void what_is_no_grade_number_or_date_is_not_written() {
    UUID id = parts.addSession(whole, "1 поток");
    assertThat(parts.set(id, SessionField.GRADES, "9–5")).isFalse();
    assertThat(parts.set(id, SessionField.GRADES, "12")).isFalse();
    assertThat(parts.set(id, SessionField.PARTICIPANTS, "много")).isFalse();
    assertThat(parts.set(id, SessionField.WHEN, "31.02.2026")).isFalse();
    assertThat(parts.set(id, SessionField.NAME, " ")).isFalse();
    EventSession session = parts.of(whole).sessions().getFirst();
    assertThat(session.name()).isEqualTo("1 поток");
    assertThat(session.grades()).isEmpty();
    assertThat(session.date()).isEmpty();
  }

  @Test
  void a_part_is_the_event_called_so_else_a_new_one_on_the_same_days() throws Exception {
    base.set(whole, EventField.START, "24.11.2026");
    UUID known = base.add("Мастер-класс");
    assertThat(parts.addPart(whole, "мастер-класс")).isEqualTo(known);
    UUID fresh = parts.addPart(whole, "Награждение");
    assertThat(base.event(fresh).when().date())
        .contains(PartialDate.day(LocalDate.of(2026, 11, 24)));
    assertThat(parts.of(whole).parts()).extracting(Event::id).containsExactly(fresh, known);
    assertThat(parts.of(known).whole().map(Event::id)).contains(whole);
    parts.removePart(whole, known);
    assertThat(parts.of(known).whole()).isEmpty();
    base.journal.undo();
    assertThat(parts.of(known).whole().map(Event::id)).contains(whole);
  }

  @Test
  void nothing_is_a_part_of_its_own_part() {
    UUID part = parts.addPart(whole, "Мастер-класс");
    UUID other = parts.addPart(part, "Конференция «Ровесник – ровеснику»");
    assertThat(other).isNotEqualTo(whole);
  }

  @Test
  void people_of_an_organisation_are_counted_by_hand() {
    Participants people = new JooqParticipants(base.database, base.journal);
    base.set(whole, EventField.PARTICIPANTS, "МБОУ «СОШ № 901»");
    UUID row = people.of(whole).parties().getFirst().row();
    assertThat(people.count(whole, row, Participants.Who.PARENTS, "7")).isTrue();
    assertThat(people.count(whole, row, Participants.Who.PUPILS, "двадцать")).isFalse();
    Attendance all = people.of(whole);
    assertThat(all.parties().getFirst().people().parents()).isEqualTo(OptionalInt.of(7));
    assertThat(all.total()).isEqualTo(7);
    people.removeParty(whole, row);
    assertThat(people.of(whole).parties()).isEqualTo(List.of());
  }
}
