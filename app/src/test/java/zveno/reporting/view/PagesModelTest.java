package zveno.reporting.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import zveno.reports.PartnersReport;
import zveno.reports.ReportWriter;
import zveno.reports.paper.Paper;
import zveno.reports.paper.Period;
import zveno.reports.paper.StyleProfile;
import zveno.reports.partners.PartnerLine;
import zveno.reports.partners.PartnersForm;
import zveno.reports.partners.PartnersTable;
import zveno.reports.partners.PartnersTotals;
import zveno.reports.pdf.PaperPages;

class PagesModelTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private final PagesModel model = new PagesModel();

  private static PaperPages pages(int partners) {
    List<PartnerLine> lines =
        IntStream.rangeClosed(1, partners).mapToObj(i -> line("Школа № " + (900 + i))).toList();
    PartnersTotals totals =
        new PartnersTotals(
            partners, 0, 0, 0, List.of(), List.of(), List.of(), Optional.empty(), 0, 0);
    return new ReportWriter()
        .pages(
            new PartnersReport(
                Paper.plain("ИМЦ", DAY, StyleProfile.GOST_2025),
                new PartnersTable(
                    PartnersForm.SHORT, false, new Period(DAY, DAY), "", lines, totals)));
  }

  private static PartnerLine line(String name) {
    return new PartnerLine(
        name,
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        List.of(),
        List.of(),
        "",
        "",
        List.of(),
        OptionalInt.empty(),
        List.of(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        "",
        "",
        "");
  }

  @Test
  void pages_are_turned_within_their_number_and_kept_when_there_are_fewer() {
    model.show(Optional.of(pages(150)));
    int count = model.countProperty().get();
    assertThat(count).isGreaterThan(2);
    model.turn(-1);
    assertThat(model.pageProperty().get()).isZero();
    model.turn(99);
    assertThat(model.pageProperty().get()).isEqualTo(count - 1);
    model.show(Optional.of(pages(1)));
    assertThat(model.pageProperty().get()).isZero();
    model.show(Optional.empty());
    assertThat(model.current()).isEmpty();
    model.turn(1);
    assertThat(model.pageProperty().get()).isZero();
  }

  @Test
  void a_figure_leads_to_the_page_where_it_stands() {
    model.show(Optional.of(pages(150)));
    model.tell("inForce");
    assertThat(model.toldProperty().get()).isEqualTo("inForce");
    assertThat(model.pageProperty().get()).isEqualTo(model.countProperty().get() - 1);
    model.tell("");
    assertThat(model.pageProperty().get()).isEqualTo(model.countProperty().get() - 1);
    model.tell("nowhere");
    assertThat(model.pageProperty().get()).isEqualTo(model.countProperty().get() - 1);
  }

  @Test
  void sizes_go_by_steps_from_the_size_in_sight() {
    model.zoom(75, true);
    assertThat(model.percentProperty().get()).isEqualTo(100);
    model.zoom(83, false);
    assertThat(model.percentProperty().get()).isEqualTo(75);
    model.zoom(300, true);
    assertThat(model.percentProperty().get()).isEqualTo(300);
    model.zoom(20, false);
    assertThat(model.percentProperty().get()).isEqualTo(50);
  }
}
