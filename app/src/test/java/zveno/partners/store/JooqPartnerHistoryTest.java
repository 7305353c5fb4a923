package zveno.partners.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zveno.changes.Author;
import zveno.changes.Change;
import zveno.changes.ChangeKind;
import zveno.changes.store.JooqChangeJournal;
import zveno.database.BaseAddress;
import zveno.database.Database;
import zveno.database.Schema;
import zveno.partners.FieldStep;
import zveno.partners.PartnerField;
import zveno.partners.PartnerText;

class JooqPartnerHistoryTest {
  private final Database database = Schema.open(BaseAddress.memory());
  private final JooqChangeJournal journal =
      new JooqChangeJournal(
          database,
          () -> new Author("Петрова", new UUID(1, 2)),
          Clock.fixed(Instant.parse("2026-11-22T07:42:00Z"), ZoneOffset.UTC));
  private final JooqPartners partners = new JooqPartners(database, journal, () -> "812");
  private final JooqPartnerHistory history = new JooqPartnerHistory(database, journal);
  private UUID school;

  @BeforeEach
  void add() {
    school = partners.add("МБОУ «СОШ № 905»");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void creationGivesEveryFieldItsFirstValue() {
    assertThat(newest())
        .contains(
            new FieldStep("name", null, "МБОУ «СОШ № 905»"), new FieldStep("number", null, "905"))
        .noneMatch(step -> step.field().equals("ours"));
  }

  @Test
  void valuesOfListsAndChoicesAreWords() {
    set(PartnerField.DISTRICT, "Невский");
    set(PartnerField.DISTRICT, "Приморский");
    assertThat(newest()).containsExactly(new FieldStep("district", "Невский", "Приморский"));
    set(PartnerField.READY, "да");
    assertThat(newest()).containsExactly(new FieldStep("readyToContinue", null, "да"));
    set(PartnerField.LEVELS, "СОО, НОО");
    assertThat(newest()).containsExactly(new FieldStep("levels", null, "НОО; СОО"));
    set(PartnerField.DIRECTIONS, "наставничество");
    assertThat(newest()).containsExactly(new FieldStep("directions", null, "наставничество"));
  }

  @Test
  void phoneThatIsTakenAwayIsTheValueGoing() {
    set(PartnerField.PHONE, "555-09-05");
    assertThat(newest()).containsExactly(new FieldStep("phone", null, "555-09-05"));
    set(PartnerField.PHONE, "");
    assertThat(newest()).containsExactly(new FieldStep("phone", "555-09-05", null));
  }

  @Test
  void undoStandsInTheHistoryWithTheOldValue() throws Exception {
    set(PartnerField.CITY, "Заречный");
    journal.undo();
    assertThat(newest()).containsExactly(new FieldStep("city", "Заречный", null));
    assertThat(history.of(school).keySet())
        .extracting(Change::kind)
        .containsExactly(ChangeKind.UNDO, ChangeKind.EDIT, ChangeKind.CREATE);
  }

  @Test
  void agreementWithoutANumberComesBackAsWhatIsKnownOfIt() throws Exception {
    set(PartnerField.AGREEMENT_TO, "31.12.2026");
    journal.undo();
    assertThat(newest()).containsExactly(new FieldStep("agreementTo", "2026-12-31", null));
    journal.redo();
    assertThat(newest()).containsExactly(new FieldStep("agreementTo", null, "2026-12-31"));
  }

  @Test
  void deletedPartnerKeepsItsHistory() {
    partners.delete(List.of(school));
    assertThat(newest()).anyMatch(step -> step.field().equals("deleted") && step.after() != null);
  }

  @Test
  void unknownRecordHasNone() {
    assertThat(history.of(new UUID(0, 0))).isEmpty();
  }

  @Test
  void cellReadsBackAsTheSameCell() {
    Map<PartnerField, String> typed =
        Map.of(
            PartnerField.PHONE, "8 (812) 555-09-05 доб. 12; 555-09-06",
            PartnerField.ADDRESS, "Заречная наб., д. 17, литера А; Лесная ул., д. 2",
            PartnerField.AGREEMENT_TO, "31 мая 2027 г.",
            PartnerField.CONTACT_PHONE, "555-09-07",
            PartnerField.LEVELS, "НОО, ООО");
    typed.forEach(this::set);
    Map<PartnerField, String> shown =
        Map.of(
            PartnerField.PHONE, "+7 (812) 555-09-05, доб.\u00a012; +7 (812) 555-09-06",
            PartnerField.ADDRESS, "Заречная наб., д. 17, литера А; Лесная ул., д. 2",
            PartnerField.AGREEMENT_TO, "31.05.2027",
            PartnerField.CONTACT_PHONE, "+7 (812) 555-09-07",
            PartnerField.LEVELS, "НОО; ООО");
    shown.forEach((field, text) -> assertThat(cell(field)).isEqualTo(text));
    int changes = journal.newest(100).size();
    typed.keySet().forEach(field -> set(field, cell(field)));
    shown.forEach((field, text) -> assertThat(cell(field)).isEqualTo(text));
    assertThat(journal.newest(100)).hasSizeLessThanOrEqualTo(changes + 1);
  }

  private String cell(PartnerField field) {
    return PartnerText.SHOWN.cell(partners.find(school).orElseThrow(), field);
  }

  private void set(PartnerField field, String typed) {
    partners.set(List.of(school), field, typed);
  }

  private List<FieldStep> newest() {
    return history.of(school).values().iterator().next();
  }
}
