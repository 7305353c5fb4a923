package zveno.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PartnerTextTest {
  private final Partner school = PartnerFixture.school(905);

  @Test
  void fields_are_texts_for_people_and_for_programs() {
    assertThat(PartnerText.SHOWN.cell(school, PartnerField.AGREEMENT_TO)).isEqualTo("31.12.2026");
    assertThat(PartnerText.ISO.cell(school, PartnerField.AGREEMENT_TO)).isEqualTo("2026-12-31");
    assertThat(PartnerText.SHOWN.cell(school, PartnerField.PHONE))
        .isEqualTo("+7 (812) 555-09-05, доб.\u00a012");
    assertThat(PartnerText.SHOWN.cell(school, PartnerField.LEVELS)).isEqualTo("НОО; ООО");
    assertThat(PartnerText.SHOWN.cell(school, PartnerField.READY)).isEqualTo("да");
    assertThat(PartnerText.SHOWN.cell(school, PartnerField.DIRECTIONS))
        .isEqualTo("воспитание; наставничество");
    assertThat(PartnerText.SHOWN.values(school, PartnerField.ADDRESS))
        .containsExactly("Лесная ул., д. 2", "Речная ул., д. 3");
  }

  @Test
  void what_is_not_known_is_empty() {
    Partner bare = PartnerFixture.partner(PartnerFixture.organization(1, "Музей", "", "", ""));
    for (PartnerField field : PartnerField.values()) {
      if (field == PartnerField.NAME) continue;
      assertThat(PartnerText.SHOWN.values(bare, field)).as(field.code()).isEmpty();
      assertThat(PartnerText.SHOWN.cell(bare, field)).as(field.code()).isEmpty();
    }
  }

  @Test
  void doubts_name_field_code_and_value() {
    assertThat(PartnerDoubts.of(school))
        .containsExactly(new Doubt(PartnerField.INN, "inn.checksum", "7707083894"));
    assertThat(PartnerDoubts.inn("7707083893")).isEmpty();
    assertThat(PartnerDoubts.inn("770708389"))
        .contains(new Doubt(PartnerField.INN, "inn.length", "770708389"));
    assertThat(PartnerDoubts.ogrn("1037739010892"))
        .contains(new Doubt(PartnerField.OGRN, "ogrn.checksum", "1037739010892"));
    assertThat(PartnerDoubts.kpp("12")).contains(new Doubt(PartnerField.KPP, "kpp.form", "12"));
    assertThat(PartnerDoubts.email(PartnerField.EMAIL, "a@"))
        .contains(new Doubt(PartnerField.EMAIL, "email.invalid", "a@"));
  }

  @Test
  void an_agreement_that_ends_before_it_begins_is_doubted() {
    Agreement agreement = school.agreements().getFirst();
    Agreement crooked =
        new Agreement(
            agreement.id(),
            agreement.kind(),
            agreement.number(),
            agreement.signedOn(),
            Optional.of(LocalDate.of(2027, 1, 1)),
            agreement.validTo(),
            false,
            Optional.empty(),
            "",
            "");
    Partner partner =
        new Partner(school.organization(), school.partnership(), List.of(), List.of(crooked));

    assertThat(PartnerDoubts.of(partner))
        .contains(new Doubt(PartnerField.AGREEMENT_TO, "date.order", "2026-12-31"));
  }

  @Test
  void the_form_follows_from_our_organisation_and_the_partner_unless_set_by_hand() {
    String education = "Комитет по образованию";
    Organization ours =
        PartnerFixture.organization(1, "Гимназия", "общеобразовательная", "гимназия", education);
    Partner museum =
        PartnerFixture.partner(
            PartnerFixture.organization(2, "Музей", "культура", "музей", "Комитет по культуре"));
    FormRule rule = new FormRule(FormRule.Level.TYPE);

    assertThat(PartnerForm.of(school, Optional.of(ours), rule).form())
        .contains(InteractionForm.HORIZONTAL);
    assertThat(PartnerForm.of(museum, Optional.of(ours), rule).form())
        .contains(InteractionForm.MIXED);
    assertThat(PartnerForm.of(museum, Optional.empty(), rule).form()).isEmpty();
    Partnership byHand =
        new Partnership(
            museum.partnership().id(),
            List.of(),
            "",
            Optional.of(InteractionForm.VERTICAL),
            "решение совета",
            "",
            Optional.empty(),
            "",
            Optional.empty(),
            Optional.empty());
    PartnerForm set =
        PartnerForm.of(
            new Partner(museum.organization(), byHand, List.of(), List.of()),
            Optional.of(ours),
            rule);
    assertThat(set.form()).contains(InteractionForm.VERTICAL);
    assertThat(set.rule().form()).contains(InteractionForm.MIXED);
  }
}
