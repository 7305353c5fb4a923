package zveno.partners.alike.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static zveno.database.jooq.Tables.PAIRING_DONOR;
import static zveno.database.jooq.Tables.PAIRING_ROUND;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zveno.changes.Author;
import zveno.changes.Change;
import zveno.changes.ChangeKind;
import zveno.changes.UndoBlockedException;
import zveno.changes.store.JooqChangeJournal;
import zveno.database.BaseAddress;
import zveno.database.Database;
import zveno.database.Ids;
import zveno.database.Records;
import zveno.database.Schema;
import zveno.partners.Agreement;
import zveno.partners.Contact;
import zveno.partners.DeletedPartner;
import zveno.partners.Partner;
import zveno.partners.PartnerField;
import zveno.partners.PhoneText;
import zveno.partners.alike.AlikePair;
import zveno.partners.alike.Couple;
import zveno.partners.alike.Sign;
import zveno.partners.alike.Union;
import zveno.partners.store.JooqPartners;

class JooqDuplicatesTest {
  private final Database database = Schema.open(BaseAddress.memory());
  private final JooqChangeJournal journal =
      new JooqChangeJournal(
          database,
          () -> new Author("Петрова", new UUID(1, 2)),
          Clock.fixed(Instant.parse("2026-11-22T07:42:00Z"), ZoneOffset.UTC));
  private final JooqPartners partners = new JooqPartners(database, journal, () -> "812");
  private final JooqDuplicates duplicates = new JooqDuplicates(database, journal);
  private UUID stays = new UUID(0, 0);
  private UUID goes = new UUID(0, 0);

  @BeforeEach
  void two_cards_of_one_school() {
    stays = partners.add("МБОУ «СОШ № 905»");
    goes = partners.add("СОШ 905");
    set(stays, PartnerField.DISTRICT, "Невский");
    set(goes, PartnerField.DISTRICT, "Невский");
    set(stays, PartnerField.HEAD, "Лебедев Пётр");
    set(goes, PartnerField.HEAD, "Лебедева Анна");
    set(goes, PartnerField.SITE, "school905.example.org");
    set(stays, PartnerField.PHONE, "8 (812) 555-09-05");
    set(goes, PartnerField.PHONE, "555-09-05; 555-09-06");
    set(stays, PartnerField.ADDRESS, "Лесная ул., д. 2");
    set(goes, PartnerField.ADDRESS, "Речная ул., д. 3");
    set(stays, PartnerField.DIRECTIONS, "воспитание");
    set(goes, PartnerField.DIRECTIONS, "наставничество, воспитание");
    set(stays, PartnerField.SATISFACTION, "5");
    set(goes, PartnerField.SATISFACTION, "4");
    contact(stays, "Соколова Вера", "", "555-10-00", "");
    contact(goes, "соколова вера", "завуч", "", "sokolova@example.org");
    contact(goes, "Орлов Иван", "", "555-10-02", "");
    agreement(stays, "14", LocalDate.of(2026, 12, 31));
    agreement(goes, "14", LocalDate.of(2026, 12, 31));
    agreement(goes, "15", LocalDate.of(2027, 12, 31));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void the_couple_is_found_until_the_user_says_that_they_are_two_and_again_after_undo()
      throws UndoBlockedException {
    assertThat(duplicates.find())
        .extracting(AlikePair::couple, AlikePair::signs)
        .containsExactly(tuple(Couple.of(stays, goes), List.of(Sign.NUMBER, Sign.PHONE)));

    duplicates.setApart(Couple.of(goes, stays));

    assertThat(duplicates.find()).isEmpty();
    journal.undo();
    assertThat(duplicates.find()).hasSize(1);
  }

  @Test
  void everything_that_hangs_on_a_card_goes_to_the_one_that_stays() {
    duplicates.unite(new Union(stays, goes, Set.of(PartnerField.HEAD)));

    assertThat(partners.all()).hasSize(1);
    Partner united = partners.find(stays).orElseThrow();
    var card = united.organization();
    assertThat(card.name()).isEqualTo("МБОУ «СОШ № 905»");
    assertThat(card.aliases()).containsExactly("СОШ 905");
    assertThat(card.head()).isEqualTo("Лебедева Анна");
    assertThat(card.site()).isEqualTo("school905.example.org");
    assertThat(card.addresses()).containsExactly("Лесная ул., д. 2", "Речная ул., д. 3");
    assertThat(card.phones())
        .extracting(phone -> phone.e164().orElse(""))
        .containsExactly("+78125550905", "+78125550906");
    assertThat(united.partnership().directions()).containsExactly("воспитание", "наставничество");
    assertThat(united.partnership().satisfaction()).isEqualTo("5");
    assertThat(united.contacts())
        .extracting(
            Contact::name, Contact::position, c -> c.phone().map(PhoneText::typed), Contact::email)
        .containsExactly(
            tuple("Соколова Вера", "завуч", Optional.of("555-10-00"), "sokolova@example.org"),
            tuple("Орлов Иван", "", Optional.of("555-10-02"), ""));
    assertThat(united.agreements()).extracting(Agreement::number).containsExactly("14", "15");
    assertThat(partners.deleted()).extracting(DeletedPartner::id).containsExactly(goes);
  }

  @Test
  void the_name_that_the_user_does_not_take_becomes_another_name() {
    duplicates.unite(new Union(stays, goes, Set.of(PartnerField.NAME)));

    var card = partners.find(stays).orElseThrow().organization();
    assertThat(card.name()).isEqualTo("СОШ 905");
    assertThat(card.aliases()).containsExactly("МБОУ «СОШ № 905»");
  }

  @Test
  void undo_brings_back_exactly_what_was_there_and_redo_unites_again() throws UndoBlockedException {
    UUID donor = donorOf(goes);
    duplicates.setApart(Couple.of(goes, partners.add("СОШ № 906")));
    Map<String, Object> before = live();

    UUID change = duplicates.unite(new Union(stays, goes, Set.of(PartnerField.HEAD)));
    Map<String, Object> united = live();

    assertThat(united).isNotEqualTo(before);
    assertThat(donor(donor)).isEqualTo(stays);
    Change undone = journal.undo();
    assertThat(undone.id()).isEqualTo(change);
    assertThat(undone.kind()).isEqualTo(ChangeKind.MERGE);
    assertThat(live()).isEqualTo(before);
    assertThat(donor(donor)).isEqualTo(goes);
    journal.redo();
    assertThat(live()).isEqualTo(united);
  }

  @Test
  void one_person_with_two_telephones_keeps_both_and_with_two_posts_stays_two() {
    contact(stays, "Белова Нина", "методист", "555-20-00", "");
    contact(goes, "Белова Нина", "директор", "555-20-01", "");
    contact(stays, "Титов Олег", "", "555-30-00", "");
    contact(goes, "Титов Олег", "", "555-30-01", "");

    duplicates.unite(new Union(stays, goes, Set.of()));

    assertThat(partners.find(stays).orElseThrow().contacts())
        .extracting(
            c -> c.name() + " " + c.position() + " " + c.phone().map(PhoneText::typed).orElse(""))
        .containsExactly(
            "Соколова Вера завуч 555-10-00",
            "Белова Нина методист 555-20-00",
            "Титов Олег  555-30-00; 555-30-01",
            "Орлов Иван  555-10-02",
            "Белова Нина директор 555-20-01");
  }

  @Test
  void our_own_organisation_stays_ours_whichever_card_goes() {
    partners.setOurs(goes);

    duplicates.unite(new Union(stays, goes, Set.of()));

    assertThat(partners.ours().orElseThrow().id()).isEqualTo(stays);
  }

  @Test
  void a_united_card_comes_back_from_the_trash_without_doubling_what_moved() {
    duplicates.unite(new Union(stays, goes, Set.of()));

    partners.recover(List.of(goes));

    assertThat(partners.find(goes).orElseThrow().agreements())
        .extracting(Agreement::number)
        .containsExactly("14");
    assertThat(partners.find(stays).orElseThrow().agreements()).hasSize(2);
  }

  private void set(UUID partner, PartnerField field, String text) {
    partners.set(List.of(partner), field, text);
  }

  private void contact(UUID partner, String name, String position, String phone, String email) {
    Optional<PhoneText> number =
        Optional.of(phone).filter(p -> !p.isEmpty()).map(p -> PhoneText.read(p, "812"));
    partners.saveContact(
        partner,
        new Contact(
            Ids.next(),
            name,
            position,
            number,
            email,
            "",
            Optional.empty(),
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  private void agreement(UUID partner, String number, LocalDate until) {
    partners.saveAgreement(
        partner,
        new Agreement(
            Ids.next(),
            "",
            number,
            Optional.empty(),
            Optional.empty(),
            Optional.of(until),
            false,
            Optional.empty(),
            "",
            ""));
  }

  private UUID donorOf(UUID organization) {
    UUID round = Ids.next();
    UUID donor = Ids.next();
    journal.record(
        ChangeKind.CREATE,
        "",
        recorder -> {
          recorder.insert(
              PAIRING_ROUND,
              round,
              Map.of(
                  PAIRING_ROUND.NAME, "Математика",
                  PAIRING_ROUND.MADE_ON, LocalDate.of(2026, 11, 22),
                  PAIRING_ROUND.FAIRNESS, "TOTAL"));
          recorder.insert(
              PAIRING_DONOR,
              donor,
              Map.of(
                  PAIRING_DONOR.ROUND_ID,
                  round,
                  PAIRING_DONOR.ORGANIZATION_ID,
                  organization,
                  PAIRING_DONOR.NAME,
                  "СОШ 905",
                  PAIRING_DONOR.PLACE,
                  0));
          return donor;
        });
    return donor;
  }

  private UUID donor(UUID id) {
    return database.read(
        base ->
            base.select(PAIRING_DONOR.ORGANIZATION_ID)
                .from(PAIRING_DONOR)
                .where(PAIRING_DONOR.ID.eq(id))
                .fetchSingle()
                .value1());
  }

  /// Every live row of every table, as text.
  private Map<String, Object> live() {
    Map<String, Object> rows = new TreeMap<>();
    for (Table<?> table : Records.TABLES) {
      rows.put(
          Records.name(table),
          database.read(
              base ->
                  base.selectFrom(table)
                      .where(Records.deletedAt(table).isNull())
                      .orderBy(Records.id(table))
                      .fetch()
                      .formatCSV()));
    }
    return rows;
  }
}
