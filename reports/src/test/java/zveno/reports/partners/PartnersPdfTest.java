package zveno.reports.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import zveno.reports.PartnersReport;
import zveno.reports.Pdf;
import zveno.reports.ReportFormat;
import zveno.reports.ReportWriter;
import zveno.reports.Written;
import zveno.reports.pdf.Mark;
import zveno.reports.table.Grid;
import zveno.reports.table.Grid.Head;
import zveno.reports.table.Value;
import zveno.reports.words.CellText;
import zveno.reports.words.Words;

class PartnersPdfTest {

  private static Pdf written(PartnersTable table) throws IOException {
    return Written.of(table, ReportFormat.PDF).pdf();
  }

  private static Grid grid(PartnersTable table) {
    return new PartnersColumns(Words.load("partners")).grid(table);
  }

  private static String squeezed(List<Value> row) {
    return row.stream().map(CellText::of).map(Pdf::squeezed).collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource({"SHORT,false", "FULL,false", "FULL,true", "STAGE,false"})
  void everyRowStandsWholeOnOnePageWithAllItsCells(PartnersForm form, boolean contacts)
      throws IOException {
    PartnersTable table = SamplePartners.table(form, contacts, 40);
    Pdf pdf = written(table);
    List<String> pages = IntStream.range(0, pdf.pages().size()).mapToObj(pdf::squeezed).toList();
    for (List<Value> row : grid(table).rows()) {
      assertThat(pages).filteredOn(page -> page.contains(squeezed(row))).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void headingIsRepeatedOnEveryPageOfTheTable(PartnersForm form) throws IOException {
    PartnersTable table = SamplePartners.table(form, false, 40);
    Pdf pdf = written(table);
    String heads =
        grid(table).heads().stream()
            .map(Head::text)
            .map(Pdf::squeezed)
            .collect(Collectors.joining());
    assertThat(pdf.pages()).hasSizeGreaterThan(3);
    for (int page = 0; page < pdf.pages().size() - 1; page++) {
      assertThat(pdf.squeezed(page)).containsOnlyOnce(heads);
    }
  }

  @Test
  void pagesAreNumberedFromTheSecondOn() throws IOException {
    Pdf pdf = written(SamplePartners.table(PartnersForm.SHORT, false, 40));
    int last = pdf.pages().size();
    assertThat(pdf.pages().getFirst()).doesNotContain(" из ");
    assertThat(pdf.pages().get(1).replace('\u00a0', ' ')).contains("2 из " + last);
    assertThat(pdf.pages().getLast().replace('\u00a0', ' ')).contains(last + " из " + last);
  }

  @Test
  void stampHeadingTotalsAndSignatureStandAroundTheTable() throws IOException {
    Pdf pdf = written(SamplePartners.table(PartnersForm.SHORT, false, 3));
    assertThat(pdf.title()).isEqualTo("Социальные партнёры");
    assertThat(pdf.all())
        .startsWith(Pdf.squeezed("УТВЕРЖДЁН приказом ИМЦ от 1 сентября 2026 г. № 14"))
        .contains(
            Pdf.squeezed("Социальные партнёры" + Written.OWNER + "по состоянию на 22 ноября 2026"),
            Pdf.squeezed("Всего партнёров: 3"))
        .endsWith(Pdf.squeezed("Методист И.О. Фамилия"));
  }

  @ParameterizedTest
  @EnumSource
  void contactPersonsAreLeftOutUnlessAskedFor(PartnersForm form) throws IOException {
    assertThat(written(SamplePartners.table(form, false, 5)).all())
        .doesNotContain(
            Pdf.squeezed(SamplePartners.PERSON),
            Pdf.squeezed(SamplePartners.PHONE),
            Pdf.squeezed(SamplePartners.EMAIL));
    if (form == PartnersForm.FULL) {
      assertThat(written(SamplePartners.table(form, true, 5)).all())
          .contains(
              Pdf.squeezed(SamplePartners.PERSON),
              Pdf.squeezed(SamplePartners.PHONE),
              Pdf.squeezed(SamplePartners.EMAIL));
    }
  }

  @Test
  void everyFontIsInTheFile() throws IOException {
    assertThat(written(SamplePartners.table(PartnersForm.FULL, true, 40)).fonts())
        .isNotEmpty()
        .allMatch(Pdf.Font::embedded)
        .allMatch(font -> font.name().contains("LiberationSerif"));
  }

  @Test
  void noLetterLeavesTheMarginsOfThePage() throws IOException {
    double mm = 72 / 25.4;
    assertThat(written(SamplePartners.table(PartnersForm.FULL, true, 40)).letters())
        .allMatch(letter -> letter.left() >= 20 * mm - 1 && letter.right() <= 287 * mm + 1)
        .allMatch(letter -> letter.top() >= 10 * mm && letter.bottom() <= 190 * mm + 1);
  }

  @Test
  void rowHigherThanPageGoesOverToTheNextWithoutLoss() throws IOException {
    String words =
        IntStream.rangeClosed(1, 1500).mapToObj(i -> "слово" + i).collect(Collectors.joining(" "));
    PartnersTable one = SamplePartners.table(PartnersForm.SHORT, false, 3);
    PartnerLine line = one.lines().get(1);
    PartnersTable table =
        new PartnersTable(
            PartnersForm.SHORT,
            false,
            one.period(),
            "",
            List.of(one.lines().getFirst(), SamplePartners.withResult(line, words)),
            one.totals());
    Pdf pdf = written(table);
    assertThat(pdf.pages()).hasSizeGreaterThan(3);
    assertThat(pdf.all()).contains("слово1слово2слово3");
    for (int i = 1; i <= 1500; i++) assertThat(pdf.all()).contains("слово" + i);
  }

  @Test
  void linesOfTotalsTellWhichFigureTheyAre() {
    PartnersTable table = SamplePartners.table(PartnersForm.SHORT, false, 3);
    List<Mark.Text> figures =
        new ReportWriter()
            .pages(new PartnersReport(Written.PAPER, table)).all().stream()
                .flatMap(page -> page.marks().stream())
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .filter(text -> !text.figure().isEmpty())
                .toList();
    assertThat(figures)
        .extracting(Mark.Text::figure)
        .containsSubsequence("all", "fresh", "inForce", "expired", "types", "months", "ready");
    assertThat(figures.getFirst().words()).isEqualTo("Всего партнёров: 3");
  }

  @Test
  void emptyTableSaysSo() throws IOException {
    Pdf pdf = written(SamplePartners.table(PartnersForm.FULL, false, 0));
    assertThat(pdf.all()).contains(Pdf.squeezed(Words.load("partners").get("empty")));
    assertThat(pdf.pages()).hasSize(1);
  }

  @Test
  void streamStaysOpen() throws IOException {
    AtomicInteger closed = new AtomicInteger();
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed.incrementAndGet();
          }
        };
    PartnersTable table = SamplePartners.table(PartnersForm.SHORT, false, 2);
    new ReportWriter().write(new PartnersReport(Written.PAPER, table), ReportFormat.PDF, out);
    assertThat(closed).hasValue(0);
    assertThat(out.size()).isGreaterThan(1000);
  }
}
