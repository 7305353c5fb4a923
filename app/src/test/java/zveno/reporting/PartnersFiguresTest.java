package zveno.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import zveno.demo.DemoDistrict;
import zveno.partners.FormRule;
import zveno.partners.Partner;
import zveno.partners.PartnerWords;
import zveno.reports.partners.NamedCount;
import zveno.reports.partners.PartnersForm;
import zveno.reports.partners.PartnersTotals;
import zveno.settings.Signatories;
import zveno.text.Messages;

/// Every figure beside the document is the one in the document, and its records are that many.
class PartnersFiguresTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final Messages messages = Messages.load();
  private final List<Partner> partners = DemoDistrict.on(TODAY).partners();
  private final PartnersOrder order =
      PartnersOrder.of(
          PartnersForm.FULL, false, PaperSettings.FIRST.paper("ИМЦ", TODAY, Signatories.NOBODY));
  private final List<Figure> figures = new PartnersFigures(messages).of(partners, order);
  private final PartnersTotals totals =
      new PartnersDocument(new PartnerWords(messages), new FormRule(FormRule.Level.TYPE), 60)
          .of(partners, Optional.empty(), order)
          .table()
          .totals();

  private Figure figure(String mark) {
    return figures.stream().filter(one -> one.mark().equals(mark)).findFirst().orElseThrow();
  }

  @Test
  void counts_are_those_of_the_document() {
    assertThat(
            List.of("all", "fresh", "inForce", "expired", "ready").stream()
                .map(mark -> figure(mark).value()))
        .containsExactly(
            "" + totals.all(),
            "" + totals.fresh(),
            "" + totals.inForce(),
            "" + totals.expired(),
            "" + totals.ready());
    assertThat(figure("months").value())
        .isEqualTo(totals.months().orElseThrow().toPlainString().replace('.', ','));
    assertThat(named("types")).isEqualTo(named(totals.types()));
    assertThat(named("districts")).isEqualTo(named(totals.districts()));
    assertThat(named("countries")).isEqualTo(named(totals.countries()));
    assertThat(totals.expired()).isPositive();
    assertThat(totals.districts()).hasSizeGreaterThan(1);
  }

  private Map<String, String> named(String mark) {
    return figures.stream()
        .filter(one -> one.mark().equals(mark))
        .collect(Collectors.toMap(Figure::title, Figure::value));
  }

  private static Map<String, String> named(List<NamedCount> counts) {
    return counts.stream()
        .collect(
            Collectors.toMap(
                one -> one.name().isEmpty() ? "не указано" : one.name(),
                one -> Integer.toString(one.count())));
  }

  @Test
  void records_are_as_many_as_the_figure_says_and_each_stands_once() {
    for (Figure figure : figures) {
      if (!figure.mark().equals("months")) {
        assertThat(figure.records()).as(figure.title()).hasSize(Integer.parseInt(figure.value()));
      }
      assertThat(new HashSet<>(figure.records())).hasSameSizeAs(figure.records());
    }
    List<UUID> ids = partners.stream().map(Partner::id).toList();
    assertThat(figure("all").records()).isEqualTo(ids);
  }
}
