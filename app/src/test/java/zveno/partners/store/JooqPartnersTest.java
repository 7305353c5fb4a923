package zveno.partners.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import zveno.changes.Author;
import zveno.changes.ChangeKind;
import zveno.changes.UndoBlockedException;
import zveno.changes.store.JooqChangeJournal;
import zveno.database.BaseAddress;
import zveno.database.Database;
import zveno.database.Schema;
import zveno.lists.ListValue;
import zveno.lists.ValueInUseException;
import zveno.lists.ValueList;
import zveno.lists.store.JooqValueLists;
import zveno.partners.Agreement;
import zveno.partners.DeletedPartner;
import zveno.partners.Doubt;
import zveno.partners.InteractionForm;
import zveno.partners.Organization;
import zveno.partners.Partner;
import zveno.partners.PartnerField;
import zveno.partners.PhoneText;
import zveno.partners.Readiness;
import zveno.partners.TypedRow;
import zveno.partners.TypedRows;

class JooqPartnersTest {
  private final Database database = Schema.open(BaseAddress.memory());
  private final JooqChangeJournal journal =
      new JooqChangeJournal(
          database,
          () -> new Author("Петрова", new UUID(1, 2)),
          Clock.fixed(Instant.parse("2026-11-22T07:42:00Z"), ZoneOffset.UTC));
  private final JooqPartners partners = new JooqPartners(database, journal, () -> "812");
  private final JooqValueLists lists = new JooqValueLists(database, journal);

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void a_new_partner_has_its_name_and_the_number_in_it() {
    UUID id = partners.add("МБОУ «СОШ № 905»");

    Organization school = partner(id).organization();
    assertThat(school.name()).isEqualTo("МБОУ «СОШ № 905»");
    assertThat(school.number()).isEqualTo("905");
    assertThat(partners.all()).hasSize(1);
  }

  @Test
  void several_are_found_with_all_that_hangs_on_them_and_deleted_ones_are_not() {
    UUID school = partners.add("СОШ № 905");
    UUID museum = partners.add("Музей");
    UUID gone = partners.add("Клуб");
    set(school, PartnerField.DIRECTIONS, "воспитание");
    set(museum, PartnerField.CONTACT, "Соколова В. И.");
    partners.delete(List.of(gone));

    assertThat(partners.find(List.of(school, museum, gone)))
        .containsExactlyInAnyOrder(partner(school), partner(museum));
    assertThat(partners.find(List.of(school)).getFirst().partnership().directions())
        .containsExactly("воспитание");
    assertThat(partners.find(List.of())).isEmpty();
  }

  @Test
  void an_edit_that_changes_only_signs_or_case_is_kept() {
    UUID id = partners.add("СОШ № 905");
    set(id, PartnerField.ADDRESS, "ул. лесная д 5/1");
    set(id, PartnerField.ALIASES, "школа 905");

    set(id, PartnerField.ADDRESS, "ул. Лесная, д. 5-1");
    set(id, PartnerField.ALIASES, "Школа № 905");

    assertThat(partner(id).organization().addresses()).containsExactly("ул. Лесная, д. 5-1");
    assertThat(partner(id).organization().aliases()).containsExactly("Школа № 905");
  }

  @Test
  void cells_are_stored_as_what_they_mean() {
    UUID id = partners.add("СОШ № 905");
    set(id, PartnerField.KIND, "школа");
    set(id, PartnerField.DISTRICT, "Фрунзенский район");
    set(id, PartnerField.PHONE, "555-09-05 доб. 12; 8 (812) 555-09-06");
    set(id, PartnerField.ADDRESS, "Заречная наб., д. 17, литера А; Лесная ул., д. 2");
    set(id, PartnerField.DIRECTIONS, "воспитание, наставничество");
    set(id, PartnerField.LEVELS, "СОО, НОО");
    set(id, PartnerField.READY, "да");
    set(id, PartnerField.AGREEMENT_NUMBER, "14");
    set(id, PartnerField.AGREEMENT_TO, "31.12.2026");

    Partner partner = partner(id);
    assertThat(partner.organization().kind()).isEqualTo("СОШ");
    assertThat(partner.organization().type()).isEqualTo("общеобразовательная");
    assertThat(partner.organization().district()).isEqualTo("Фрунзенский");
    assertThat(partner.organization().phones())
        .extracting(PhoneText::e164, PhoneText::extension)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Optional.of("+78125550905"), Optional.of("12")),
            org.assertj.core.groups.Tuple.tuple(Optional.of("+78125550906"), Optional.empty()));
    assertThat(partner.organization().addresses())
        .containsExactly("Заречная наб., д. 17, литера А", "Лесная ул., д. 2");
    assertThat(partner.partnership().directions()).containsExactly("воспитание", "наставничество");
    assertThat(partner.organization().levels())
        .containsExactly(
            zveno.partners.EducationLevel.PRIMARY, zveno.partners.EducationLevel.SECONDARY);
    assertThat(partner.partnership().ready()).contains(Readiness.YES);
    assertThat(partner.agreement().orElseThrow().number()).isEqualTo("14");
    assertThat(partner.agreement().orElseThrow().validTo()).contains(LocalDate.of(2026, 12, 31));
    assertThat(partner.agreements()).hasSize(1);
  }

  @Test
  void pasted_rows_are_one_change_that_undo_takes_back_whole() throws UndoBlockedException {
    UUID known = partners.add("СОШ № 901");
    UUID gone = partners.add("СОШ № 902");
    partners.delete(List.of(gone));

    TypedRows done =
        partners.paste(
            List.of(
                new TypedRow(
                    Optional.of(known),
                    Map.of(PartnerField.INN, "0123", PartnerField.AGREEMENT_TO, "31.02.2027")),
                new TypedRow(Optional.of(gone), Map.of(PartnerField.INN, "9")),
                new TypedRow(
                    Optional.empty(),
                    Map.of(PartnerField.NAME, "Лицей № 903", PartnerField.DISTRICT, "Заречный"))));

    assertThat(done.partners()).hasSize(2).startsWith(known);
    assertThat(done.added()).isEqualTo(1);
    assertThat(done.changed()).isEqualTo(2);
    assertThat(done.doubts()).extracting(Doubt::code).containsExactly("date.invalid");
    assertThat(partner(known).organization().inn()).isEqualTo("0123");
    assertThat(partner(done.partners().get(1)).organization().number()).isEqualTo("903");
    assertThat(journal.newest(1).getFirst().kind()).isEqualTo(ChangeKind.PASTE);
    journal.undo();
    assertThat(partners.all())
        .extracting(p -> p.organization().name())
        .containsExactly("СОШ № 901");
    assertThat(partner(known).organization().inn()).isEmpty();
    journal.redo();
    assertThat(partners.all()).hasSize(2);
  }

  @Test
  void what_was_not_understood_is_doubted_and_not_written() {
    UUID id = partners.add("СОШ № 905");
    set(id, PartnerField.AGREEMENT_TO, "31.12.2026");

    assertThat(partners.set(List.of(id), PartnerField.AGREEMENT_TO, "31.02.2026"))
        .containsExactly(new Doubt(PartnerField.AGREEMENT_TO, "date.invalid", "31.02.2026"));
    assertThat(partners.set(List.of(id), PartnerField.READY, "может быть"))
        .containsExactly(new Doubt(PartnerField.READY, "cell.unread", "может быть"));

    assertThat(partner(id).agreement().orElseThrow().validTo())
        .contains(LocalDate.of(2026, 12, 31));
    assertThat(partner(id).partnership().ready()).isEmpty();
  }

  @Test
  void a_word_that_a_list_does_not_know_is_added_to_it() {
    UUID id = partners.add("Музей № 906");
    set(id, PartnerField.DIRECTIONS, "краеведение");
    set(id, PartnerField.KIND, "планетарий");

    assertThat(lists.all(ValueList.DIRECTIONS)).extracting(ListValue::name).contains("краеведение");
    assertThat(lists.all(ValueList.KINDS).getLast().name()).isEqualTo("планетарий");
    assertThat(partner(id).organization().kind()).isEqualTo("планетарий");
  }

  @Test
  void an_edit_of_a_list_keeps_the_rows_that_stay() throws UndoBlockedException {
    UUID id = partners.add("СОШ № 905");
    set(id, PartnerField.PHONE, "555-09-05; 555-09-06");
    set(id, PartnerField.PHONE, "555-09-06; 555-09-07");

    assertThat(phones(id)).containsExactly("+78125550906", "+78125550907");
    journal.undo();
    assertThat(phones(id)).containsExactly("+78125550905", "+78125550906");
    set(id, PartnerField.PHONE, "");
    assertThat(phones(id)).isEmpty();
  }

  @Test
  void a_file_that_knows_one_address_of_two_changes_the_first_and_keeps_the_second() {
    UUID id = partners.add("СОШ № 905");
    set(id, PartnerField.ADDRESS, "Лесная ул., д. 2; Речная ул., д. 3");

    takeIn(id, Map.of(PartnerField.ADDRESS, List.of("Речная ул., д. 3")));
    assertThat(partner(id).organization().addresses())
        .containsExactly("Лесная ул., д. 2", "Речная ул., д. 3");
    takeIn(id, Map.of(PartnerField.ADDRESS, List.of("Новая ул., д. 9")));
    assertThat(partner(id).organization().addresses())
        .containsExactly("Новая ул., д. 9", "Речная ул., д. 3");
  }

  @Test
  void a_file_finds_agreements_by_number_and_contacts_by_name() {
    UUID id = partners.add("СОШ № 905");
    set(id, PartnerField.AGREEMENT_NUMBER, "14");
    set(id, PartnerField.CONTACT, "Ёлкина О. П.");

    takeIn(
        id,
        Map.of(
            PartnerField.AGREEMENT_NUMBER, List.of("15"),
            PartnerField.AGREEMENT_DATE, List.of("01.09.2026"),
            PartnerField.CONTACT, List.of("Белов И. С."),
            PartnerField.CONTACT_POSITION, List.of("методист")));
    takeIn(
        id,
        Map.of(
            PartnerField.AGREEMENT_NUMBER, List.of("14"),
            PartnerField.AGREEMENT_TO, List.of("31.12.2026"),
            PartnerField.CONTACT, List.of("Елкина О.П."),
            PartnerField.CONTACT_POSITION, List.of("завуч")));

    Partner partner = partner(id);
    assertThat(partner.agreements()).extracting(Agreement::number).containsExactly("15", "14");
    assertThat(partner.contacts())
        .extracting(zveno.partners.Contact::name, zveno.partners.Contact::position)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Белов И. С.", "методист"),
            org.assertj.core.groups.Tuple.tuple("Елкина О.П.", "завуч"));
  }

  @Test
  void the_same_file_again_changes_nothing() {
    UUID id = partners.add("СОШ № 905");
    Map<PartnerField, List<String>> row =
        Map.of(
            PartnerField.INN, List.of("9800000001"),
            PartnerField.KIND, List.of("лицей"),
            PartnerField.PHONE, List.of("555-09-05"),
            PartnerField.ADDRESS, List.of("Лесная ул., д. 2"),
            PartnerField.DIRECTIONS, List.of("воспитание, краеведение"),
            PartnerField.CONTACT, List.of("Белов И. С."),
            PartnerField.AGREEMENT_NUMBER, List.of("15"));

    assertThat(takeIn(id, row)).isTrue();
    int changes = journal.newest(100).size();
    assertThat(takeIn(id, row)).isFalse();
    assertThat(journal.newest(100)).hasSize(changes);
  }

  @Test
  void deleted_partners_lie_in_the_trash_and_come_back_whole() {
    UUID id = partners.add("СОШ № 905");
    set(id, PartnerField.PHONE, "555-09-05");
    set(id, PartnerField.DIRECTIONS, "воспитание");
    set(id, PartnerField.PHONE, "555-09-06");
    Partner before = partner(id);

    partners.delete(List.of(id));
    assertThat(partners.all()).isEmpty();
    assertThat(partners.deleted())
        .containsExactly(
            new DeletedPartner(id, "СОШ № 905", "", Instant.parse("2026-11-22T07:42:00Z")));
    partners.recover(List.of(id));

    assertThat(partner(id)).isEqualTo(before);
    assertThat(partners.deleted()).isEmpty();
  }

  @Test
  void organisations_are_found_by_id_key_and_any_of_their_names() {
    UUID id = partners.add("МБОУ «СОШ № 905» имени Ёлкина");
    set(id, PartnerField.INN, "9800000001");
    set(id, PartnerField.SHORT_NAME, "Школа 905");
    set(id, PartnerField.ALIASES, "ОУ 905");

    for (String typed :
        List.of(
            id.toString(), "9800000001", "мбоу сош №905 имени елкина", "школа  905", "ОО 905")) {
      assertThat(partners.named(typed)).as(typed).extracting(Organization::id).containsExactly(id);
    }
    assertThat(partners.named("школа 906")).isEmpty();
  }

  @Test
  void only_one_organisation_is_ours() {
    UUID first = partners.add("Гимназия № 901");
    UUID second = partners.add("Гимназия № 902");
    partners.setOurs(first);
    partners.setOurs(second);

    assertThat(partners.ours().orElseThrow().id()).isEqualTo(second);
  }

  @Test
  void the_form_can_be_set_by_hand_and_left_to_the_rule_again() {
    UUID id = partners.add("Гимназия № 901");
    partners.setForm(id, Optional.of(InteractionForm.MIXED), "совместный проект с музеем");
    assertThat(partner(id).partnership().form()).contains(InteractionForm.MIXED);
    assertThat(partner(id).partnership().formReason()).isEqualTo("совместный проект с музеем");

    partners.setForm(id, Optional.empty(), "");
    assertThat(partner(id).partnership().form()).isEmpty();
  }

  @Test
  void a_value_in_use_cannot_leave_its_list() {
    UUID id = partners.add("Гимназия № 901");
    set(id, PartnerField.KIND, "гимназия");
    ListValue kind =
        lists.all(ValueList.KINDS).stream()
            .filter(value -> value.name().equals("гимназия"))
            .findFirst()
            .orElseThrow();

    ValueInUseException refused =
        catchThrowableOfType(
            ValueInUseException.class, () -> lists.delete(ValueList.KINDS, List.of(kind.id())));

    assertThat(refused.value()).isEqualTo("гимназия");
    assertThat(refused.uses()).isEqualTo(1);
    assertThat(lists.all(ValueList.KINDS)).contains(kind);
  }

  @Test
  void shipped_lists_hold_the_eighteen_districts_with_their_genitive() {
    List<ListValue> districts = lists.all(ValueList.DISTRICTS);

    assertThat(districts).hasSize(18);
    assertThat(districts)
        .filteredOn(d -> d.name().equals("Фрунзенский"))
        .extracting(ListValue::form)
        .containsExactly("Фрунзенского");
  }

  private Partner partner(UUID id) {
    return partners.find(id).orElseThrow();
  }

  private List<String> phones(UUID id) {
    return partner(id).organization().phones().stream()
        .map(phone -> phone.e164().orElseThrow())
        .toList();
  }

  private void set(UUID id, PartnerField field, String typed) {
    assertThat(partners.set(List.of(id), field, typed)).isEmpty();
  }

  private boolean takeIn(UUID id, Map<PartnerField, List<String>> row) {
    return journal
        .record(
            ChangeKind.IMPORT,
            "partners.xlsx",
            recorder -> {
              PartnerWriter writer = new PartnerWriter(recorder, "812");
              writer.prepare(List.of(id));
              return writer.write(id, row, Writing.IMPORT).changed();
            })
        .result();
  }
}
