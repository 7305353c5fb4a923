package zveno.partners.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import zveno.changes.Author;
import zveno.changes.Change;
import zveno.changes.store.JooqChangeJournal;
import zveno.database.BaseAddress;
import zveno.database.Database;
import zveno.database.Schema;
import zveno.lists.ValueList;
import zveno.lists.store.JooqValueLists;
import zveno.partners.FieldReturn.Outcome;
import zveno.partners.InteractionForm;
import zveno.partners.Organization;
import zveno.partners.PartnerField;
import zveno.partners.PastField;
import zveno.partners.PhoneText;

class JooqFieldReturnTest {
  private final Database database = Schema.open(BaseAddress.memory());
  private final JooqChangeJournal journal =
      new JooqChangeJournal(
          database,
          () -> new Author("Петрова", new UUID(1, 2)),
          Clock.fixed(Instant.parse("2026-11-22T07:42:00Z"), ZoneOffset.UTC));
  private final JooqPartners partners = new JooqPartners(database, journal, () -> "812");
  private final JooqPartnerHistory history = new JooqPartnerHistory(database, journal);
  private final JooqFieldReturn returns = new JooqFieldReturn(journal, () -> "812");
  private final UUID school = partners.add("МБОУ «СОШ № 905»");

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void a_telephone_comes_back_with_its_digits() {
    set(PartnerField.PHONE, "555-09-05");
    set(PartnerField.PHONE, "555-09-06 доб. 2");
    List<PhoneText> before = List.of(PhoneText.read("555-09-05", "812"));

    assertThat(giveBack("phone", 0)).isEqualTo(Outcome.DONE);

    assertThat(organization().phones()).isEqualTo(before);
  }

  @Test
  void a_row_of_a_list_that_came_goes_and_one_that_went_comes() {
    set(PartnerField.ADDRESS, "Лесная ул., д. 2");
    set(PartnerField.ADDRESS, "");
    assertThat(organization().addresses()).isEmpty();

    assertThat(giveBack("address", 0)).isEqualTo(Outcome.DONE);
    assertThat(organization().addresses()).containsExactly("Лесная ул., д. 2");

    assertThat(giveBack("address", 2)).isEqualTo(Outcome.DONE);
    assertThat(organization().addresses()).isEmpty();
    assertThat(giveBack("address", 3)).isEqualTo(Outcome.SAME);
  }

  @Test
  void a_form_set_by_hand_comes_back_with_its_reason() {
    partners.setForm(school, Optional.of(InteractionForm.MIXED), "три ведомства");
    partners.setForm(school, Optional.empty(), "");

    assertThat(giveBack("form", 0)).isEqualTo(Outcome.DONE);

    var partnership = partners.find(school).orElseThrow().partnership();
    assertThat(partnership.form()).contains(InteractionForm.MIXED);
    assertThat(partnership.formReason()).isEqualTo("три ведомства");
  }

  @Test
  void a_value_that_is_no_longer_in_its_list_is_not_written() throws Exception {
    set(PartnerField.DISTRICT, "Заречный");
    set(PartnerField.DISTRICT, "Невский");
    JooqValueLists lists = new JooqValueLists(database, journal);
    var value =
        lists.all(ValueList.DISTRICTS).stream()
            .filter(one -> one.name().equals("Заречный"))
            .findFirst()
            .orElseThrow();
    lists.delete(ValueList.DISTRICTS, List.of(value.id()));

    assertThat(giveBack("district", 0)).isEqualTo(Outcome.VALUE_GONE);
    assertThat(organization().district()).isEqualTo("Невский");
  }

  @Test
  void the_name_of_a_partner_is_needed_and_nothing_is_written() {
    int before = journal.newest(99).size();

    assertThat(giveBack("name", 0)).isEqualTo(Outcome.NEEDED);

    assertThat(journal.newest(99)).hasSize(before);
  }

  /// Takes back a field as the newest change but so many left it.
  private Outcome giveBack(String code, int older) {
    int left = older;
    for (Map.Entry<Change, List<PastField>> entry : history.steps(school).entrySet()) {
      for (PastField past : entry.getValue()) {
        if (!past.step().field().equals(code) || left-- > 0) continue;
        return returns.giveBack(entry.getKey().id(), past.back().orElseThrow(), "СОШ № 905");
      }
    }
    throw new AssertionError(code);
  }

  private void set(PartnerField field, String typed) {
    partners.set(List.of(school), field, typed);
  }

  private Organization organization() {
    return partners.find(school).orElseThrow().organization();
  }
}
