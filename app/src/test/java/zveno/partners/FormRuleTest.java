package zveno.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import zveno.partners.FormFinding.Reason;
import zveno.partners.FormRule.Level;
import zveno.text.Messages;

class FormRuleTest {

  private static final String DISTRICT = "районная администрация";
  private static final String CULTURE = "Комитет по культуре";

  private final FormRule byType = new FormRule(Level.TYPE);
  private final FormRule byKind = new FormRule(Level.KIND);
  private final FormMember school = member("Школа № 905", "общеобразовательная", "СОШ", DISTRICT);
  private final FormMember gymnasium =
      member("Гимназия № 903", "общеобразовательная", "гимназия", DISTRICT);
  private final FormMember kindergarten =
      member("Детский сад № 912", "дошкольная", "детский сад", DISTRICT);
  private final FormMember museum = member("Музей истории Заречья", "культура", "музей", CULTURE);
  private final FormMember federal =
      member("Школа № 906", "общеобразовательная", "СОШ", "федеральное ведомство");
  private final FormMember noDepartment = member("Школа № 907", "общеобразовательная", "СОШ", null);
  private final FormMember noType = member("Лицей № 904", null, null, DISTRICT);

  @Test
  void schoolAndGymnasiumOfOneDepartmentAreHorizontal() {
    FormFinding finding = byType.of(List.of(school, gymnasium));
    assertFinding(finding, InteractionForm.HORIZONTAL, Reason.ALL_EQUAL);
    assertThat(finding.types()).containsExactly("общеобразовательная");
    assertThat(finding.departments()).containsExactly(DISTRICT);
    assertThat(finding.members()).containsExactly(school, gymnasium);
  }

  @Test
  void schoolAndKindergartenOfOneDepartmentAreVertical() {
    FormFinding finding = byType.of(List.of(school, kindergarten));
    assertFinding(finding, InteractionForm.VERTICAL, Reason.TYPES_DIFFER);
    assertThat(finding.types()).containsExactly("общеобразовательная", "дошкольная");
  }

  @Test
  void schoolAndMuseumOfTwoDepartmentsAreMixed() {
    FormFinding finding = byType.of(List.of(school, museum));
    assertFinding(finding, InteractionForm.MIXED, Reason.DEPARTMENTS_DIFFER);
    assertThat(finding.departments()).containsExactly(DISTRICT, CULTURE);
  }

  @Test
  void schoolsOfTwoDepartmentsAreMixedWithANote() {
    assertFinding(
        byType.of(List.of(school, federal)), InteractionForm.MIXED, Reason.ONLY_DEPARTMENTS_DIFFER);
  }

  @Test
  void byKindSchoolAndGymnasiumAreVertical() {
    assertFinding(
        byKind.of(List.of(school, gymnasium)), InteractionForm.VERTICAL, Reason.TYPES_DIFFER);
    assertFinding(
        byKind.of(List.of(gymnasium, federal)), InteractionForm.MIXED, Reason.DEPARTMENTS_DIFFER);
  }

  @Test
  void oneMemberOfAnotherDepartmentMakesAllMixed() {
    assertFinding(
        byType.of(List.of(school, gymnasium, kindergarten, museum)),
        InteractionForm.MIXED,
        Reason.DEPARTMENTS_DIFFER);
  }

  @Test
  void unknownDepartmentLeavesTheFormOpen() {
    FormFinding finding = byType.of(List.of(school, noDepartment, museum));
    assertFinding(finding, null, Reason.DEPARTMENT_UNKNOWN);
    assertThat(finding.lacking()).containsExactly(noDepartment);
  }

  @Test
  void unknownTypeLeavesTheFormOpen() {
    FormFinding finding = byType.of(List.of(noType, school));
    assertFinding(finding, null, Reason.TYPE_UNKNOWN);
    assertThat(finding.lacking()).containsExactly(noType);
  }

  @Test
  void oneOrganisationHasNoForm() {
    assertFinding(byType.of(List.of(school)), null, Reason.NOBODY_TO_COMPARE);
    assertFinding(byType.of(List.of()), null, Reason.NOBODY_TO_COMPARE);
  }

  @Test
  void findingIsToldInWords() {
    PartnerWords words = new PartnerWords(Messages.load());
    FormFinding mixed = byType.of(List.of(school, museum));
    assertThat(words.form(mixed)).isEqualTo("смешанная");
    assertThat(words.why(mixed))
        .isEqualTo("Ведомства разные: районная администрация, Комитет по культуре.");
    FormFinding open = byType.of(List.of(school, noDepartment));
    assertThat(words.form(open)).isEqualTo("не определена");
    assertThat(words.why(open)).isEqualTo("Не указано ведомство: Школа № 907.");
  }

  @Test
  void everyReasonAndFormHasWords() {
    PartnerWords words = new PartnerWords(Messages.load());
    for (Reason reason : Reason.values()) {
      FormFinding finding =
          new FormFinding(Optional.empty(), reason, List.of(), List.of(), List.of(), List.of());
      assertThat(words.why(finding)).isNotBlank();
    }
    for (InteractionForm form : InteractionForm.values()) {
      assertThat(words.form(form)).isNotBlank();
    }
  }

  private static void assertFinding(FormFinding finding, InteractionForm form, Reason reason) {
    assertThat(finding.form()).isEqualTo(Optional.ofNullable(form));
    assertThat(finding.reason()).isEqualTo(reason);
  }

  private static FormMember member(String name, String type, String kind, String department) {
    return new FormMember(
        UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        name,
        Optional.ofNullable(type),
        Optional.ofNullable(kind),
        Optional.ofNullable(department));
  }
}
