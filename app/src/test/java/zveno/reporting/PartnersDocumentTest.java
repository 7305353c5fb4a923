package zveno.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zveno.partners.FormRule;
import zveno.partners.Organization;
import zveno.partners.Partner;
import zveno.partners.PartnerFixture;
import zveno.partners.PartnerWords;
import zveno.reports.paper.Paper;
import zveno.reports.paper.Period;
import zveno.reports.partners.AgreementLine;
import zveno.reports.partners.NamedCount;
import zveno.reports.partners.PartnerLine;
import zveno.reports.partners.PartnersForm;
import zveno.reports.partners.PartnersTotals;
import zveno.settings.Signatories;
import zveno.text.Messages;

class PartnersDocumentTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static final Paper PAPER =
      PaperSettings.FIRST.paper("ИМЦ Заречного района", TODAY, Signatories.NOBODY);

  private final PartnersDocument document =
      new PartnersDocument(
          new PartnerWords(Messages.load()), new FormRule(FormRule.Level.TYPE), 60);
  private final Organization ours =
      PartnerFixture.organization(
          1, "Гимназия № 901", "общеобразовательная", "гимназия", "Комитет по образованию");
  private final Partner school = PartnerFixture.school(905);
  private final Partner bare =
      PartnerFixture.partner(
          PartnerFixture.organization(2, "Музей № 906", "культура", "музей", ""));

  @Test
  void a_line_holds_finished_words() {
    PartnerLine line = table(order(false)).getFirst();

    assertThat(line.form()).isEqualTo("горизонтальная");
    assertThat(line.address()).isEqualTo("Лесная ул., д. 2; Речная ул., д. 3");
    assertThat(line.readiness()).isEqualTo("да");
    assertThat(line.events()).isEmpty();
    assertThat(line.agreements())
        .containsExactly(
            new AgreementLine(
                "соглашение",
                "14",
                Optional.of(LocalDate.of(2024, 9, 1)),
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 12, 31)),
                false,
                "действует"));
  }

  @Test
  void contact_persons_come_only_when_asked_for() {
    assertThat(table(order(false)).getFirst().contacts()).isEmpty();
    assertThat(table(order(true)).getFirst().contacts())
        .extracting(contact -> contact.name() + ", " + contact.phone())
        .containsExactly("Соколова Вера Ильинична, +7 (812) 555-09-06");
  }

  @Test
  void totals_count_what_the_table_shows() {
    PartnersTotals totals =
        document.of(List.of(school, bare), Optional.of(ours), order(false)).table().totals();

    assertThat(totals)
        .isEqualTo(
            new PartnersTotals(
                2,
                0,
                1,
                0,
                List.of(new NamedCount("культура", 1), new NamedCount("общеобразовательная", 1)),
                List.of(new NamedCount("Фрунзенский", 1), new NamedCount("", 1)),
                List.of(),
                Optional.of(new BigDecimal("26.0")),
                1,
                1));
  }

  @Test
  void partners_whose_first_agreement_lies_in_the_period_are_new() {
    PartnersOrder year =
        PartnersOrder.of(PartnersForm.FULL, false, PAPER)
            .within(new Period(LocalDate.of(2024, 9, 1), LocalDate.of(2025, 8, 31)));

    assertThat(document.of(List.of(school), Optional.empty(), year).table().totals().fresh())
        .isEqualTo(1);
  }

  @Test
  void the_school_year_begins_on_the_first_of_september() {
    assertThat(PartnersOrder.schoolYear(LocalDate.of(2026, 8, 31)))
        .isEqualTo(new Period(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 8, 31)));
    assertThat(PartnersOrder.schoolYear(LocalDate.of(2026, 9, 1)).from())
        .isEqualTo(LocalDate.of(2026, 9, 1));
  }

  private List<PartnerLine> table(PartnersOrder order) {
    return document.of(List.of(school), Optional.of(ours), order).table().lines();
  }

  private static PartnersOrder order(boolean contacts) {
    return PartnersOrder.of(PartnersForm.FULL, contacts, PAPER);
  }
}
